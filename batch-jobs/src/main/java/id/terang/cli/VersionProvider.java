package id.terang.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as the archive's manifest states it. */
public final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = VersionProvider.class.getPackage().getImplementationVersion();
        return new String[] {"terang " + (version == null ? "dev" : version)};
    }
}
