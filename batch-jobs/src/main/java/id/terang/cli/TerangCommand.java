package id.terang.cli;

import picocli.CommandLine.Command;

/** The root command; does nothing by itself but show the others. */
@Command(
        name = "terang",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        scope = picocli.CommandLine.ScopeType.INHERIT,
        description = {
            "Terang menerbitkan portal keterbukaan layanan sosial dari kiriman data setiap malam.",
            "Terang publishes a transparency portal for social services from each night's deliveries."
        },
        exitCodeListHeading = "%nKode keluar / exit codes:%n",
        exitCodeList = {
            "0:terbit / published",
            "1:galat tak terduga / unexpected failure",
            "2:konfigurasi atau perintah salah / configuration or command line",
            "3:ditahan gerbang pemeriksaan, rilis lama tetap / held by a gate, the previous release stays",
            "4:basis data tidak terjangkau / database not reachable",
            "5:proses lain memegang kunci / another run holds the lock"
        },
        subcommands = {
            NightlyCommand.class,
            DemoCommand.class,
            SampleCommand.class,
            TemplateCommand.class,
            CheckCommand.class,
            ServeCommand.class,
            ReleasesCommand.class,
            RollbackCommand.class,
            BenchCommand.class,
            PrepareCommand.class
        })
public final class TerangCommand {}
