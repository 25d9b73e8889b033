/**
 * How the stages reach PostgreSQL: the embedded server or one named by URL, migrations, and SQL files beside the class
 * that runs them.
 */
@NullMarked
package id.terang.database;

import org.jspecify.annotations.NullMarked;
