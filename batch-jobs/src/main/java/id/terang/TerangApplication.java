package id.terang;

/** Starts one command. */
public final class TerangApplication {

    private TerangApplication() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
