package fr.levain.network;

import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.AnswerText;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import fr.levain.kernel.Sourced;
import fr.levain.network.NetworkSettings.Licence;
import fr.levain.network.NetworkSettings.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code network.yaml}: what people exchange, disciplines, licences, and what keeps anybody from being pestered. The themes are those of the vocabulary. */
@Component
class NetworkInPack implements PackSection {
    static final String THEME = "project_theme";

    private final JdbcClient sql;
    private final JsonMapper json;

    NetworkInPack(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public String name() {
        return "réseau";
    }

    /** After the vocabulary. */
    @Override
    public int order() {
        return 76;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file("network.yaml");
        if (file.isEmpty()) return (_, _) -> {};
        var read = read(file.get(), themes(pack));
        return (_, _) -> put(read);
    }

    NetworkSettings settings() {
        return sql.sql("select value::text from network.setting").query(String.class).optional()
                .map(value -> json.readValue(value, NetworkSettings.class)).orElse(NetworkSettings.NONE);
    }

    private static List<Word> themes(Pack pack) {
        return pack.shared(Vocabulary.class, "").flatMap(known -> known.term(THEME))
                .map(term -> AnswerText.options(term.type()).stream().map(each -> new Word(each.code(), each.label())).toList()).orElse(List.of());
    }

    private static NetworkSettings read(PackNode file, List<Word> themes) {
        var licences = new ArrayList<Licence>();
        for (var node : file.list("licences")) {
            var address = node.text("address");
            if (!address.startsWith("https://")) node.problem("address", "écrivez l’adresse complète de la licence, en https ; lu : « %s »".formatted(address));
            licences.add(new Licence(node.text("slug"), node.text("name"), address));
        }
        if (licences.isEmpty()) file.problem("licences", "écrivez au moins une licence ouverte : une fiche ne paraît pas sans licence");
        return new NetworkSettings(themes, words(file, "exchanges"), words(file, "disciplines"), List.copyOf(licences), Sourced.within(file, "stale-months", 1, 36),
                Sourced.within(file, "remind-days", 7, 365), Sourced.within(file, "notice-months", 1, 24),
                new NetworkSettings.Limits(Sourced.within(file, "answer-days", 3, 90), Sourced.within(file, "asked-a-day", 1, 50), Sourced.within(file, "open-requests", 1, 100),
                        Sourced.within(file, "again-months", 1, 36), Sourced.within(file, "mails-a-day", 0, 20)));
    }

    private static List<Word> words(PackNode file, String key) {
        var node = file.part(key);
        Sourced.says(node);
        var seen = new HashSet<String>();
        var words = new ArrayList<Word>();
        for (var each : node.list("values")) {
            var code = each.text("code");
            if (!code.matches("[a-z][a-z0-9_]{1,39}")) each.problem("code", "un code compte 2 à 40 lettres sans accent, chiffres ou traits bas ; lu : « %s »".formatted(code));
            else if (!seen.add(code)) each.problem("code", "le code « %s » est écrit deux fois".formatted(code));
            words.add(new Word(code, each.text("label")));
        }
        if (words.isEmpty()) node.problem("values", "écrivez au moins un mot");
        return List.copyOf(words);
    }

    private void put(NetworkSettings settings) {
        sql.sql("insert into network.setting (value) values (:value::jsonb) on conflict (only_row) do update set value = excluded.value")
                .param("value", json.writeValueAsString(settings)).update();
    }
}
