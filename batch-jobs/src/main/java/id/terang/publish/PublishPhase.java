package id.terang.publish;

/** The moments between which a publication can die. Whatever happens, {@code current} names a complete release. */
enum PublishPhase {
    /** {@code releases/<id>.partial} exists and is empty. */
    OPENED,
    /** At least one file of the release is written. */
    FILE_WRITTEN,
    /** All files and the manifest are written. */
    MANIFEST_WRITTEN,
    /** Files and folders are on stable storage. */
    SYNCED,
    /** Every file was read again and is what the manifest says. */
    VERIFIED,
    /** The folder has its final name. */
    RENAMED,
    /** A new symbolic link lies beside {@code current}. */
    LINK_MADE,
    /** The link has become {@code current}. */
    SWITCHED,
    /** The switch is on stable storage. */
    SWITCH_SYNCED,
    /** An old release is out of sight but not yet deleted. */
    PRUNE_STARTED
}
