package fr.levain.calls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.forms.FieldType;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackFiles;
import fr.levain.kernel.PackSection;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LevainTest
class SchemeWriterTests {
    @Autowired
    List<PackSection> sections;

    @Test
    void each_aid_of_the_pack_written_anew_says_the_same() {
        var pack = read(Pack.in(Path.of("packs/nouvelle-aquitaine"), TestClock.START, true));
        var texts = new TreeMap<>(pack.texts());
        for (var node : pack.folder("aids")) {
            var terms = SchemesInForce.read(pack, node).orElseThrow();
            texts.put(node.file(), PackFiles.yaml(SchemeWriter.scheme(terms, word -> pack.shared(FieldType.class, word))));
        }

        var again = read(Pack.of(texts, TestClock.START, true));

        assertThat(again.problems()).isEmpty();
        assertThat(again.folder("aids")).hasSameSizeAs(pack.folder("aids")).allSatisfy(node -> assertThat(SchemesInForce.read(again, node).orElseThrow()
                .saysAs(SchemesInForce.read(pack, pack.file(node.file()).orElseThrow()).orElseThrow())).as(node.file()).isTrue());
    }

    private Pack read(Pack pack) {
        sections.stream().sorted(Comparator.comparingInt(PackSection::order)).forEach(section -> section.read(pack));
        return pack;
    }
}
