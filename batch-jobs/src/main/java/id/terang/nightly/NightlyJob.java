package id.terang.nightly;

import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The night as its own table of contents. */
@Configuration
@EnableBatchProcessing
@EnableJdbcJobRepository(tablePrefix = "batch.BATCH_", executionContextSerializerRef = "executionContextSerializer")
class NightlyJob {

    static final String NAME = "nightly";

    @Bean
    Job nightly(JobRepository jobRepository, Steps steps, NightlySteps night) {
        return new JobBuilder(NAME, jobRepository)
                .start(steps.step("load-definitions", night::loadDefinitions))
                .next(steps.step("receive-deliveries", night::receiveDeliveries))
                .next(steps.step("prepare-release", night::prepareRelease))
                .next(steps.step("check-deliveries", night::checkDeliveries))
                .next(steps.step("count-facts", night::countFacts))
                .next(steps.step("compute-metrics", night::computeMetrics))
                .next(steps.step("score-offices", night::scoreOffices))
                .next(steps.step("control-disclosure", night::controlDisclosure))
                .next(steps.step("check-figures", night::checkFigures))
                .next(steps.step("render-site", night::renderSite))
                .next(steps.step("check-site", night::checkSite))
                .next(steps.step("publish-site", night::publishSite))
                .build();
    }

    @Bean
    Steps steps(JobRepository jobRepository, PlatformTransactionManager transactionManager, Progress progress) {
        return new Steps(jobRepository, transactionManager, progress);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    ExecutionContextSerializer executionContextSerializer() {
        return new JacksonExecutionContextStringSerializer();
    }
}
