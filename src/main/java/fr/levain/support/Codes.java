package fr.levain.support;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that stand for a value in the tables partners exchange: they never change, whatever the screens say. @param values in the order they are told */
record Codes<E extends Enum<E>>(Map<String, E> values) {
    static final Codes<ExitReason> EXITS = code("activite-creee", ExitReason.CREATED).and("projet-repris", ExitReason.MERGED).and("parcours-termine", ExitReason.COMPLETED)
            .and("en-pause", ExitReason.PAUSED).and("arret", ExitReason.DROPPED);
    static final Codes<SupportSession.Kind> KINDS = code("rendez-vous", SupportSession.Kind.MEETING).and("visio", SupportSession.Kind.VIDEO)
            .and("telephone", SupportSession.Kind.CALL).and("visite", SupportSession.Kind.VISIT).and("atelier", SupportSession.Kind.WORKSHOP);
    static final Codes<SupportSession.SeenBy> READERS = code("equipe", SupportSession.SeenBy.TEAM).and("porteur", SupportSession.SeenBy.HOLDER)
            .and("region", SupportSession.SeenBy.REGION);
    static final Codes<Funding.Answer> ANSWERS = code("attendue", Funding.Answer.AWAITED).and("accorde", Funding.Answer.GRANTED).and("refuse", Funding.Answer.REFUSED)
            .and("retire", Funding.Answer.WITHDRAWN);

    private static <E extends Enum<E>> Codes<E> code(String code, E value) {
        return new Codes<E>(Map.of()).and(code, value);
    }

    private Codes<E> and(String code, E value) {
        var more = new LinkedHashMap<>(values);
        more.put(code, value);
        return new Codes<>(more);
    }

    String of(E value) {
        return values.entrySet().stream().filter(each -> each.getValue() == value).map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    Optional<E> read(String code) {
        return Optional.ofNullable(values.get(code.toLowerCase(Locale.ROOT)));
    }

    /** « rendez-vous, visio, telephone » */
    String told() {
        return String.join(", ", values.keySet());
    }
}
