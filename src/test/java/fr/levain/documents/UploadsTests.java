package fr.levain.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.documents.UploadStep.Going;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Subject;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.LinkedMultiValueMap;

/** A file sent part after part, and taken by the form that names it. */
@LevainTest
class UploadsTests {
    @Autowired
    Uploads uploads;

    @Autowired
    Documents documents;

    @Autowired
    TestClock clock;

    @Value("${levain.data}")
    Path data;

    final Caller.Account caller = someone();
    final byte[] content = Arrays.copyOf(SomeFile.pdf("lettre"), 250_000);

    @Test
    void parts_become_one_file_taken_once_by_its_form() {
        var id = begun();
        send(id, 0, 100_000);
        send(id, 100_000, 150_000);
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("file_commitments" + Uploads.SUFFIX, id.toString());

        var sent = uploads.with(typed, new LinkedMultiValueMap<>(), caller).get("file_commitments").getFirst();
        var owner = new Subject("test-uploads", UUID.randomUUID());
        var stored = ((UploadResult.Stored) documents.store(sent, caller, owner, clock.instant())).document();

        assertThat(stored.name()).isEqualTo("lettre.pdf");
        assertThat(stored.digest()).isEqualTo(Digest.of(content));
        assertThat(uploads.with(typed, new LinkedMultiValueMap<>(), caller)).as("sent twice, taken once").isEmpty();
    }

    @Test
    void a_part_that_does_not_follow_is_told_where_the_upload_stands() {
        var id = begun();
        send(id, 0, 100_000);

        var again = uploads.append(id, 0, Optional.empty(), part(0, 100_000), caller);

        assertThat(again).isInstanceOfSatisfying(UploadStep.Elsewhere.class, where -> assertThat(where.upload().received()).isEqualTo(100_000));
    }

    @Test
    void a_part_spoilt_on_the_way_is_asked_again() {
        var id = begun();

        var spoilt = uploads.append(id, 0, Optional.of(Digest.of("autre chose")), part(0, 1_000), caller);

        assertThat(spoilt).isInstanceOf(UploadStep.Damaged.class);
        assertThat(uploads.find(id, caller).received()).isZero();
        assertThat(uploads.append(id, 0, Optional.of(Digest.of(Arrays.copyOf(content, 1_000))), part(0, 1_000), caller)).isInstanceOf(Going.class);
    }

    @Test
    void more_than_was_announced_is_refused() {
        var small = ((Going) uploads.begin("a.pdf", 10, caller)).upload().id();

        assertThat(uploads.append(small, 0, Optional.empty(), part(0, 11), caller)).isInstanceOf(UploadStep.Refused.class);
        assertThat(uploads.find(small, caller).received()).isZero();
    }

    @Test
    void somebody_else_neither_sees_nor_feeds_nor_takes_it() {
        var id = begun();
        var other = someone();
        var typed = new LinkedMultiValueMap<String, String>();
        typed.put("file_commitments" + Uploads.SUFFIX, List.of(id.toString(), "n’importe quoi"));

        assertThatThrownBy(() -> uploads.find(id, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> uploads.append(id, 0, Optional.empty(), part(0, 10), other)).isInstanceOf(NotFound.class);
        assertThat(uploads.with(typed, new LinkedMultiValueMap<>(), other)).isEmpty();
    }

    @Test
    void one_person_may_not_fill_the_disk_with_what_is_never_finished() {
        for (int n = 0; n < Uploads.MOST_AT_ONCE; n++) assertThat(uploads.begin("photo.jpg", 20 << 20, caller)).isInstanceOf(Going.class);

        assertThat(uploads.begin("de trop.jpg", 20 << 20, caller))
                .isInstanceOfSatisfying(UploadStep.Refused.class, refused -> assertThat(refused.status()).isEqualTo(429));
        assertThat(uploads.begin("d’un autre.jpg", 20 << 20, someone())).isInstanceOf(Going.class);
    }

    @Test
    void what_is_not_finished_in_two_days_goes_with_its_parts() {
        var id = begun();
        send(id, 0, 100_000);
        var parts = data.resolve("envois", id.toString());
        assertThat(parts).isNotEmptyDirectory();

        clock.advance(Uploads.PATIENCE.plus(Duration.ofMinutes(1)));

        assertThatThrownBy(() -> uploads.find(id, caller)).isInstanceOf(NotFound.class);
        while (uploads.clearOld() == 500) {}
        assertThat(parts).doesNotExist();
    }

    private UploadId begun() {
        return ((Going) uploads.begin("lettre.pdf", content.length, caller)).upload().id();
    }

    private void send(UploadId id, int from, int length) {
        assertThat(uploads.append(id, from, Optional.empty(), part(from, length), caller)).isInstanceOf(Going.class);
    }

    private ByteArrayInputStream part(int from, int length) {
        return new ByteArrayInputStream(content, from, length);
    }

    private static Caller.Account someone() {
        return new Caller.Account(new AccountId(UUID.randomUUID()), "Léa", "lea@exemple.fr", Set.of(), Set.of());
    }
}
