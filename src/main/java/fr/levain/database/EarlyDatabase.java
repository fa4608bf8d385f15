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
        var opening = new Opening(new FutureTask<>(() -> DatabaseServer.open(settings, Clock.systemUTC().instant())));
        context.getBeanFactory().registerSingleton("databaseOpening", opening);
        // A start that fails before the database is a bean leaves nothing running.
        SpringApplication.getShutdownHandlers().add(opening::close);
        Thread.ofPlatform().name("database").daemon().start(opening.task);
    }

    record Opening(FutureTask<DatabaseServer> task) {
        DatabaseServer await() {
            try {
                return task.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException why) throw why;
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
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
