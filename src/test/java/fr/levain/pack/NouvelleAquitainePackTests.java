package fr.levain.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.calls.CallStatus;
import fr.levain.calls.Calls;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import fr.levain.testing.SourceFiles;
import fr.levain.testing.TestClock;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pack delivered with Levain, loaded at the start of the context of the tests. */
@LevainTest
class NouvelleAquitainePackTests {
    private static final Path PACK = Path.of("packs/nouvelle-aquitaine");
    private static final Pattern CODE = Pattern.compile("\\b[PS]\\d{1,2}\\b");

    @Autowired
    Packs packs;

    @Autowired
    Calls calls;

    @Test
    void the_delivered_pack_is_sound_and_loaded_once() {
        var again = packs.load(PACK, new Caller.System("test"));

        assertThat(again).isInstanceOf(LoadResult.AlreadyLoaded.class);
    }

    @Test
    void each_source_quoted_by_its_code_can_be_found() {
        var told = codes(SourceFiles.read(PACK.resolve("README.md")).lines().filter(line -> line.startsWith("| ")).map(line -> line.split("\\|")[1]));
        var quoted = codes(SourceFiles.under(PACK.toString(), ".yaml").stream().map(SourceFiles::read));

        assertThat(quoted).isNotEmpty();
        assertThat(told).containsAll(quoted);
    }

    private static Set<String> codes(Stream<String> texts) {
        return texts.flatMap(text -> CODE.matcher(text).results()).map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void the_call_of_the_demonstration_is_open() {
        var call = calls.bySlug("innovation-sociale").orElseThrow();

        assertThat(call.status()).isEqualTo(CallStatus.PUBLISHED);
        assertThat(call.current().takes(TestClock.START)).isTrue();
        assertThat(call.current().grid().criteria()).hasSize(12);
    }

    @Test
    void the_edition_of_2017_is_past_with_its_real_dates() {
        var call = calls.bySlug("innovation-sociale-2017").orElseThrow();

        assertThat(call.status()).isEqualTo(CallStatus.CLOSED);
        assertThat(call.current().opensAt()).isEqualTo("2017-04-02T22:00:00Z");
        assertThat(call.current().cutOffs()).hasSize(2);
    }
}
