package fr.levain.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param data folder of the embedded database, the stored files and the secrets (LEVAIN_DATA)
 * @param dbUrl a PostgreSQL server to use instead of the embedded one (LEVAIN_DB_URL)
 * @param dbUser role of the application on that server (LEVAIN_DB_USER)
 * @param dbOwner role that owns the schema and migrates it (LEVAIN_DB_OWNER); the application's role when left out
 * @param demo demonstration or real (LEVAIN_DEMO); by default a demonstration on the embedded database only
 */
@ConfigurationProperties("levain")
record DatabaseSettings(
        Path data,
        @Nullable String dbUrl,
        @Nullable String dbUser,
        @Nullable String dbPassword,
        @Nullable String dbOwner,
        @Nullable String dbOwnerPassword,
        @Nullable Boolean demo) {

    boolean embedded() {
        return dbUrl == null || dbUrl.isBlank();
    }

    boolean demonstration() {
        return demo == null ? embedded() : demo;
    }
}
