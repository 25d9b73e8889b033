package id.terang.nightly;

import id.terang.database.Database;
import id.terang.database.DatabaseSettings;
import id.terang.database.RunLock;
import id.terang.definition.Definitions;
import id.terang.definition.WorkCalendar.MissingCalendar;
import id.terang.definition.problem.InvalidConfiguration;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
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
     * @throws NightHeld when a gate or a check holds the release
     * @throws id.terang.database.DatabaseUnreachable when PostgreSQL does not answer
     * @throws id.terang.database.AnotherRunHoldsTheLock when another run is at work
     */
    public static Published run(
            NightlyRequest request, Definitions definitions, DatabaseSettings settings, Progress progress) {
        try (Database database = Database.open(settings);
                RunLock lock = RunLock.take(database.dataSource());
                AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            NightlySteps steps = new NightlySteps(request, definitions, database.dataSource(), lock, progress);
            context.registerBean(
                    "dataSource", DataSource.class, database::dataSource, bean -> bean.setDestroyMethodName(""));
            context.registerBean(NightlySteps.class, () -> steps);
            context.registerBean(Progress.class, () -> progress);
            context.register(NightlyJob.class);
            context.refresh();
            return run(context, request, steps);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Published run(AnnotationConfigApplicationContext context, NightlyRequest request, NightlySteps steps)
            throws Exception {
        JobRepository repository = context.getBean(JobRepository.class);
        JobOperator operator = context.getBean(JobOperator.class);
        recoverKilledRuns(repository, operator);
        Job job = context.getBean(Job.class);
        JobExecution execution = operator.start(job, parameters(repository, request));
        Map<String, Long> millis = context.getBean(Steps.class).millis();
        RunReport report = new RunReport(request, context.getBean(DataSource.class));
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            report.write("published", steps.releaseId(), List.of(), millis);
            metrics(request, 0, millis, steps.counts());
            return steps.published();
        }
        RuntimeException failure = failureOf(execution);
        List<String> reasons =
                failure instanceof NightHeld held ? held.reasons() : List.of(String.valueOf(failure.getMessage()));
        steps.abandon();
        report.write(failure instanceof NightHeld ? "held" : "failed", steps.releaseId(), reasons, millis);
        metrics(request, exitCode(failure), millis, steps.counts());
        throw failure;
    }

    /** As the command will end, see docs/operating.md. */
    private static int exitCode(RuntimeException failure) {
        return switch (failure) {
            case NightHeld held -> 3;
            case InvalidConfiguration invalid -> 2;
            case MissingCalendar missing -> 2;
            default -> 1;
        };
    }

    private static void metrics(
            NightlyRequest request, int exitCode, Map<String, Long> millis, Map<String, Long> counts)
            throws IOException {
        new RunMetrics(request.work().resolve("metrics"))
                .write(exitCode, InstantSource.system().instant(), millis, counts);
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
        for (Throwable failure : execution.getAllFailureExceptions()) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof NightHeld held) {
                    return held;
                }
            }
            if (failure instanceof RuntimeException runtime) {
                return runtime;
            }
            return new IllegalStateException(failure);
        }
        return new IllegalStateException("The night ended as " + execution.getStatus());
    }
}
