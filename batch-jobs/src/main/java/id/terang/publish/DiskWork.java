package id.terang.publish;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work on many files that goes on beside other work: the disk writes them together, and the processor does not wait for it. */
final class DiskWork implements AutoCloseable {

    /** Enough requests under way for the disk to write them together. */
    private static final int THREADS = 8;

    private final ExecutorService threads =
            Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().factory());
    private final Queue<Future<?>> pieces = new ConcurrentLinkedQueue<>();

    /** One piece of the work. */
    interface Piece {
        void run() throws IOException;
    }

    /** Begins a piece as soon as a thread is free; safe for many threads. */
    void add(Piece piece) {
        pieces.add(threads.submit(() -> {
            piece.run();
            return null;
        }));
    }

    /**
     * Waits until every piece is done.
     *
     * @throws IOException the first failure, in the order the pieces were added
     */
    void finish() throws IOException {
        try {
            for (Future<?> piece = pieces.poll(); piece != null; piece = pieces.poll()) {
                piece.get();
            }
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while publishing", stopped);
        }
    }

    /** Drops what has not begun and waits for what has. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
