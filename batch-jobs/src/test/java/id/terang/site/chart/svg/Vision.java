package id.terang.site.chart.svg;

import id.terang.site.look.Colour;

/** Kinds of colour vision, simulated in full strength with the matrices of Machado, Oliveira and Fernandes (2009). */
@SuppressWarnings("ImmutableEnumChecker") // The matrices are written once and only read.
enum Vision {
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    Vision(double... matrix) {
        this.matrix = matrix;
    }

    Colour sees(Colour colour) {
        return new Colour(mix(colour, 0), mix(colour, 3), mix(colour, 6));
    }

    private double mix(Colour colour, int row) {
        double value = matrix[row] * colour.red() + matrix[row + 1] * colour.green() + matrix[row + 2] * colour.blue();
        return Math.max(0, Math.min(1, value));
    }
}
