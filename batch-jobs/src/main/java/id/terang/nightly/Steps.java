package id.terang.nightly;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Makes steps that report their progress and duration. Each runs again when a night is repeated: every stage is a
 * rebuild or knows what it already did.
 */
final class Steps {

    private final JobRepository jobRepository;
    private final PlatformTransactionManager transactionManager;
    private final Progress progress;
    private final Map<String, Long> millis = new LinkedHashMap<>();
    private int declared;

    Steps(JobRepository jobRepository, PlatformTransactionManager transactionManager, Progress progress) {
        this.jobRepository = jobRepository;
        this.transactionManager = transactionManager;
        this.progress = progress;
    }

    /** What a step does; returns in a few words what it did. */
    @FunctionalInterface
    interface Work {
        String run() throws Exception;
    }

    Step step(String name, Work work) {
        declared++;
        int number = declared;
        return new StepBuilder(name, jobRepository)
                .tasklet(
                        (contribution, context) -> {
                            long start = System.nanoTime();
                            progress.started(name, number, declared);
                            String detail = work.run();
                            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                            millis.put(name, took);
                            progress.ended(name, detail, took);
                            return RepeatStatus.FINISHED;
                        },
                        transactionManager)
                .allowStartIfComplete(true)
                .build();
    }

    /** Duration of every step that has ended, in order. */
    Map<String, Long> millis() {
        return millis;
    }
}
