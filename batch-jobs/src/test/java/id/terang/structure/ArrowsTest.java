package id.terang.structure;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Stages never import each other: tables are the contract between them. */
@AnalyzeClasses(packages = "id.terang", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {

    @ArchTest
    static final ArchRule STAGES_KNOW_ONLY_DEFINITION_AND_DATABASE = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli")
            .definedBy("id.terang.cli..", "id.terang")
            .layer("nightly")
            .definedBy("id.terang.nightly..")
            .layer("definition")
            .definedBy("id.terang.definition..")
            .layer("database")
            .definedBy("id.terang.database..")
            .layer("intake")
            .definedBy("id.terang.intake..")
            .layer("measure")
            .definedBy("id.terang.measure..")
            .layer("score")
            .definedBy("id.terang.score..")
            .layer("disclosure")
            .definedBy("id.terang.disclosure..")
            .layer("release")
            .definedBy("id.terang.release..")
            .layer("gate")
            .definedBy("id.terang.gate..")
            .layer("site")
            .definedBy("id.terang.site..")
            .layer("publish")
            .definedBy("id.terang.publish..")
            .layer("sample")
            .definedBy("id.terang.sample..")
            .layer("template")
            .definedBy("id.terang.template..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("nightly")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("nightly")
            .whereLayer("measure")
            .mayOnlyBeAccessedByLayers("nightly")
            .whereLayer("score")
            .mayOnlyBeAccessedByLayers("nightly")
            .whereLayer("disclosure")
            .mayOnlyBeAccessedByLayers("release")
            .whereLayer("release")
            .mayOnlyBeAccessedByLayers("nightly")
            .whereLayer("gate")
            .mayOnlyBeAccessedByLayers("nightly")
            .whereLayer("site")
            .mayOnlyBeAccessedByLayers("nightly", "template")
            .whereLayer("publish")
            .mayOnlyBeAccessedByLayers("nightly", "cli")
            .whereLayer("sample")
            .mayOnlyBeAccessedByLayers("cli", "template")
            .whereLayer("template")
            .mayOnlyBeAccessedByLayers("cli");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("id.terang.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule TEMPLATES_TAKE_WORDS_AND_NOTHING_ELSE_FROM_THE_SITE =
            com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAPackage("id.terang.template..")
                    .should()
                    .dependOnClassesThat(
                            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("id.terang.site..")
                                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                            com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf(
                                                    id.terang.site.render.Texts.class,
                                                    id.terang.site.look.TemplateFiles.class))));

    @ArchTest
    static final ArchRule PAGES_DO_NOT_KNOW_WHERE_THEIR_NUMBERS_COME_FROM =
            com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAnyPackage("id.terang.site.page..", "id.terang.site.render..", "id.terang.site.chart..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.sql..",
                            "javax.sql..",
                            "id.terang.site.source..",
                            "id.terang.site.section..",
                            "id.terang.site.worked..",
                            "id.terang.site.assembly..");

    @ArchTest
    static final ArchRule A_PAGE_IS_ASSEMBLED_FROM_SECTIONS_AND_THESE_FROM_WHAT_WAS_READ = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("source")
            .definedBy("id.terang.site.source..")
            .layer("section")
            .definedBy("id.terang.site.section..")
            .layer("worked")
            .definedBy("id.terang.site.worked..")
            .layer("assembly")
            .definedBy("id.terang.site.assembly..")
            .whereLayer("assembly")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("worked")
            .mayOnlyBeAccessedByLayers("assembly")
            .whereLayer("section")
            .mayOnlyBeAccessedByLayers("worked", "assembly");

    @ArchTest
    static final ArchRule OTHERS_SEE_DEFINITIONS_AND_NOT_HOW_THEY_ARE_READ =
            com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
                    .that()
                    .resideOutsideOfPackage("id.terang.definition..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "id.terang.definition.reading..",
                            "id.terang.definition.check..",
                            "id.terang.definition.file..");
}
