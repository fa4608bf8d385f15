package fr.levain.database;

import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens the database while the rest of Levain is read and wired, as soon as the settings are known. */
public final class EarlyDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = Binder.get(context.getEnvironment()).bind("levain", DatabaseSettings.class).get();
        var where = settings.embedded() ? "le dossier " + settings.data().toAbsolutePath().normalize() : String.valueOf(settings.dbUrl());
        var opening = new Opening(new FutureTask<>(() -> DatabaseServer.open(settings, Clock.systemUTC().instant())), where);
        context.getBeanFactory().registerSingleton("databaseOpening", opening);
        // A start that fails before the database is a bean leaves nothing running.
        SpringApplication.getShutdownHandlers().add(opening::close);
        Thread.ofPlatform().name("database").daemon().start(opening.task);
    }

    /** @param where the database is, as whoever started Levain knows it */
    record Opening(FutureTask<DatabaseServer> task, String where) {
        /**
         * The first start unpacks PostgreSQL and makes its folder, which is long: a thread interrupted meanwhile waits on. Levain
         * is stopped by a signal, which this wait does not hold back.
         *
         * @throws StartRefused saying why, in French, whatever went wrong
         */
        DatabaseServer await() {
            while (true) {
                try {
                    return task.get();
                } catch (ExecutionException e) {
                    throw refused(e.getCause());
                } catch (InterruptedException waitOn) {
                    // told above
                }
            }
        }

        private StartRefused refused(Throwable why) {
            if (why instanceof StartRefused told) return told;
            var reason = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
            return new StartRefused("La base de données n’a pas démarré (%s) : %s. Vérifiez la place libre et les droits, puis relancez : ce qui était commencé reprend."
                    .formatted(where, reason.replaceFirst("[.\\s]+$", "")), why);
        }

        private void close() {
            try {
                await().close();
            } catch (RuntimeException failed) {
                // Told by the start itself, and closed where it failed.
            }
        }
    }
}
