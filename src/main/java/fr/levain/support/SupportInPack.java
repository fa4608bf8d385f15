package fr.levain.support;

import fr.levain.directory.Partner;
import fr.levain.kernel.Email;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import fr.levain.kernel.Sourced;
import fr.levain.kernel.Spelling;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code support.yaml}: how long what is written of a project is kept, and what ties the authority to each partner. */
@Component
class SupportInPack implements PackSection {
    private final JdbcClient sql;
    private final JsonMapper json;

    SupportInPack(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public String name() {
        return "accompagnement";
    }

    /** After the partners. */
    @Override
    public int order() {
        return 78;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file("support.yaml");
        if (file.isEmpty()) return (_, _) -> {};
        var settings = new SupportSettings(Sourced.within(file.get(), "kept-text-days", 1, 365), Sourced.within(file.get(), "kept-months", 1, 120),
                Sourced.within(file.get(), "invited-days", 7, 365), Sourced.within(file.get(), "withdrawn-months", 1, 60), Sourced.within(file.get(), "laureate-months", 1, 60),
                Sourced.within(file.get(), "diagnosis-days", 1, 730),
                file.get().list("ties").stream().map(node -> tie(pack, node)).toList());
        return (_, _) -> sql.sql("insert into support.setting (value) values (:value::jsonb) on conflict (only_row) do update set value = excluded.value")
                .param("value", json.writeValueAsString(settings)).update();
    }

    SupportSettings settings() {
        return sql.sql("select value::text from support.setting").query(String.class).optional()
                .map(value -> json.readValue(value, SupportSettings.class)).orElse(SupportSettings.NONE);
    }

    private static RegionTie tie(Pack pack, PackNode node) {
        var partner = node.text("partner");
        if (!partner.isEmpty() && pack.shared(Partner.class, partner).isEmpty()) node.problem("partner", "l’organisation « %s » n’est pas dans partners.yaml".formatted(partner));
        var words = Arrays.stream(RegionTie.Kind.values()).collect(Collectors.toMap(RegionTie.Kind::word, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        var kinds = node.texts("kinds").stream().map(word -> {
            if (!words.containsKey(word)) node.problem("kinds", "« %s » n’est pas un lien connu%s".formatted(word, Spelling.suggestion(word, words.keySet())));
            return Optional.ofNullable(words.get(word));
        }).flatMap(Optional::stream).toList();
        if (kinds.isEmpty()) node.problem("kinds", "dites ce qui lie la Région à l’organisation : finance, siege ou preside");
        return new RegionTie(partner, kinds, node.list("representatives").stream().flatMap(each -> representative(pack, each).stream()).toList(),
                node.text("source"), node.bool("assumption", false));
    }

    /** An invented one is nobody on a real instance. */
    private static Optional<RegionTie.Representative> representative(Pack pack, PackNode node) {
        var told = !node.bool("demonstration", false) || pack.demonstration();
        var email = node.text("email");
        if (!email.isEmpty() && Email.read(email).isEmpty()) node.problem("email", "« %s » n’est pas une adresse électronique".formatted(email));
        var read = new RegionTie.Representative(node.text("name"), Email.read(email).map(Email::value).orElse(""));
        return told ? Optional.of(read) : Optional.empty();
    }
}
