package fr.levain.programmes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * « Capteur d’idées »: somebody who agreed to say, for the programme of a partner, which needs they see where they are.
 *
 * @param named they let the authority read who they are
 * @param mails they want to be told what becomes of what they brought
 * @param token of their page; empty once they are gone
 * @param joinedAt when they agreed themselves; empty until then
 */
public record Scout(
        ScoutId id, String programme, ScoutStatus status, Details details, boolean named, boolean mails, String token, Instant invitedAt, Optional<Instant> joinedAt) {
    /** @param organisation empty for a person who speaks for themselves @param themes codes of the vocabulary */
    public record Details(String name, String organisation, String email, List<String> themes, List<Area> areas) {
        public Details {
            themes = List.copyOf(themes);
            areas = List.copyOf(areas);
        }

        /** Those in which all their territories lie. */
        public List<String> departments() {
            return areas.stream().flatMap(each -> each.departments().stream()).distinct().sorted().toList();
        }

        /** « Creuse (23), Libourne (33) » */
        public String places() {
            return String.join(", ", areas.stream().map(Area::label).toList());
        }

        /** Who speaks: the organisation when there is one. */
        public String voice() {
            return organisation.isEmpty() ? name : organisation;
        }
    }

    /** What they brought, and what became of it. @param favourable with or without reserves */
    public record Brought(int caught, int studied, int favourable, int takenUp, int setAside) {}

    /** One of the list a partner reads. */
    public record Line(Scout scout, Brought brought) {}

    public String path() {
        return "/capteurs/" + token;
    }

    public String partnerPath() {
        return "/partenaire/capteurs/" + id;
    }
}
