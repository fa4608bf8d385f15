package fr.levain.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class EarlyDatabaseTests {
    private static EarlyDatabase.Opening opening(Callable<DatabaseServer> start) {
        return new EarlyDatabase.Opening(new FutureTask<>(start), "le dossier /donnees");
    }

    @Test
    void a_wait_that_is_interrupted_goes_on_until_the_database_has_answered() throws Exception {
        var begun = new CountDownLatch(1);
        var open = new CountDownLatch(1);
        var opening = opening(() -> {
            begun.countDown();
            open.await();
            throw new StartRefused("Levain tourne déjà sur le dossier /donnees.");
        });
        Thread.ofPlatform().daemon().start(opening.task());
        var told = new String[1];
        var waiting = Thread.ofPlatform().start(() -> {
            try {
                opening.await();
            } catch (StartRefused refusal) {
                told[0] = refusal.getMessage();
            }
        });

        begun.await();
        waiting.interrupt();
        open.countDown();
        waiting.join();

        assertThat(told[0]).isEqualTo("Levain tourne déjà sur le dossier /donnees.");
    }

    @Test
    void whatever_goes_wrong_is_told_in_one_french_sentence_with_the_place_and_what_to_do() {
        for (var failure : new Exception[] {
            new UncheckedIOException("Le dossier ne peut pas être écrit.", new java.io.IOException("disk")), new InterruptedException(), new IllegalStateException("initdb failed")
        }) {
            var opening = opening(() -> {
                throw failure;
            });
            opening.task().run();

            assertThatThrownBy(opening::await).isInstanceOf(StartRefused.class).hasMessageContaining("La base de données n’a pas démarré (le dossier /donnees)")
                    .hasMessageContaining("relancez").hasCause(failure);
        }
    }
}
