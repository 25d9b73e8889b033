package id.terang.nightly;

import id.terang.database.Database;
import id.terang.database.DatabaseUnreachable;
import id.terang.database.RunLock;
import id.terang.definition.Definitions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** One night from the lock to the report. */
public final class NightlyRun {

    private NightlyRun() {}

    /**
     * Runs the job under the lock.
     *
     * @param databases opens the database; it is closed when the night is over
     * @param measured receives durations and counts, also of a night that does not end well
     * @throws NightHeld when a gate or a check holds the release
     * @throws id.terang.database.DatabaseUnreachable when PostgreSQL does not answer
     * @throws id.terang.database.AnotherRunHoldsTheLock when another run is at work
     */
    public static Published run(
            NightlyRequest request,
            Definitions definitions,
            Supplier<Database> databases,
            Progress progress,
            Measured measured) {
        try (Database database = databases.get();
                RunLock lock = RunLock.take(database.dataSource());
                AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            NightlySteps steps = new NightlySteps(request, definitions, database.dataSource(), lock, progress);
            context.registerBean(
                    "dataSource", DataSource.class, database::dataSource, bean -> bean.setDestroyMethodName(""));
            context.registerBean(NightlySteps.class, () -> steps);
            context.registerBean(Progress.class, () -> progress);
            context.register(NightlyJob.class);
            context.refresh();
            return run(context, request, steps, measured);
        } catch (Exception failure) {
            throw told(failure);
        }
    }

    private static Published run(
            AnnotationConfigApplicationContext context, NightlyRequest request, NightlySteps steps, Measured measured)
            throws Exception {
        JobRepository repository = context.getBean(JobRepository.class);
        JobOperator operator = context.getBean(JobOperator.class);
        recoverKilledRuns(repository, operator);
        Job job = context.getBean(Job.class);
        RunReport report = new RunReport(request, context.getBean(DataSource.class));
        @Nullable RuntimeException failure;
        try {
            JobExecution execution = operator.start(job, parameters(repository, request));
            failure = execution.getStatus() == BatchStatus.COMPLETED ? null : failureOf(execution);
        } catch (Exception broken) {
            // The job repository lives in the same database: when that is lost the job cannot even say so.
            failure = told(broken);
        }
        Map<String, Long> millis = context.getBean(Steps.class).millis();
        measured.take(millis, steps.counts());
        if (failure == null) {
            report.write("published", steps.releaseId(), null, List.of(), millis, steps.counts());
            return steps.published();
        }
        close(report, steps, failure, millis);
        throw failure;
    }

    /** What goes wrong while a failed night is put away never hides why it failed. */
    private static void close(
            RunReport report, NightlySteps steps, RuntimeException failure, Map<String, Long> millis) {
        NightHeld held = failure instanceof NightHeld gate ? gate : null;
        List<String> reasons = held == null ? List.of(String.valueOf(failure.getMessage())) : held.reasons();
        try {
            steps.abandon();
        } catch (Exception second) {
            failure.addSuppressed(second);
        }
        try {
            report.write(held == null ? "failed" : "held", steps.releaseId(), held, reasons, millis, steps.counts());
        } catch (Exception second) {
            failure.addSuppressed(second);
        }
    }

    /** The failure as {@code ExitCodes} knows it. */
    private static RuntimeException told(Exception failure) {
        RuntimeException lost = DatabaseUnreachable.behind(failure);
        if (lost != null) {
            return lost;
        }
        return failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
    }

    /** A killed run stays "started" in the job repository and would refuse the next one; the lock proves it is dead. */
    private static void recoverKilledRuns(JobRepository repository, JobOperator operator) {
        Set<JobExecution> unfinished = repository.findRunningJobExecutions(NightlyJob.NAME);
        unfinished.forEach(operator::recover);
    }

    /** A night may be run again after it completed: the attempt keeps its instances apart. */
    private static JobParameters parameters(JobRepository repository, NightlyRequest request) {
        long attempt = 1;
        while (true) {
            JobParameters parameters = new JobParametersBuilder()
                    .addLocalDate("run-date", request.runDate())
                    .addLong("attempt", attempt)
                    .toJobParameters();
            JobExecution last = repository.getLastJobExecution(NightlyJob.NAME, parameters);
            if (last == null || last.getStatus() != BatchStatus.COMPLETED) {
                return parameters;
            }
            attempt++;
        }
    }

    private static RuntimeException failureOf(JobExecution execution) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        for (Throwable failure : failures) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof NightHeld held) {
                    return held;
                }
            }
        }
        for (Throwable failure : failures) {
            DatabaseUnreachable lost = DatabaseUnreachable.behind(failure);
            if (lost != null) {
                return lost;
            }
        }
        if (failures.isEmpty()) {
            return new IllegalStateException("The night ended as " + execution.getStatus());
        }
        Throwable first = failures.getFirst();
        return first instanceof RuntimeException runtime ? runtime : new IllegalStateException(first);
    }
}
