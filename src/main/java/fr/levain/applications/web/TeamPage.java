package fr.levain.applications.web;

import fr.levain.accounts.Person;
import fr.levain.applications.Access;
import fr.levain.applications.Assignment;
import fr.levain.applications.Dossier;
import fr.levain.applications.Entitlement;
import fr.levain.applications.Participant;
import fr.levain.applications.Section;
import fr.levain.applications.SignOff;
import fr.levain.applications.SignOffs;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who works on the dossier, which part is whose, and what each still has to do.
 *
 * @param writers whoever may be given a part
 * @param typed what was typed to invite somebody, by field
 */
public record TeamPage(
        Dossier dossier,
        Access access,
        AccountId reader,
        List<Participant> participants,
        List<Person> writers,
        Map<String, Assignment> assignments,
        Map<AccountId, Person> assigned,
        Optional<SignOffs.Standing> signOff,
        Instant now,
        Map<String, String> typed,
        FormErrors errors)
        implements Page {

    public String path() {
        return dossier.view().path() + "/equipe";
    }

    public boolean isDraft() {
        return dossier.view().status().isDraft();
    }

    public boolean invites() {
        return access == Access.OWN && (isDraft() || dossier.view().status().isOpen());
    }

    public List<Participant> live() {
        return participants.stream().filter(Participant::isLive).toList();
    }

    public boolean isMe(Participant participant) {
        return participant.account().filter(reader::equals).isPresent();
    }

    public String state(Participant participant) {
        if (participant.isExpired(now)) return "Invitation expirée";
        return switch (participant.state()) {
            case INVITED -> "Invitation envoyée, valable jusqu’au " + French.day(participant.expiresAt());
            case JOINED -> participant.mandateUntil().map(day -> "Dans l’équipe, mandat jusqu’au " + French.day(day)).orElse("Dans l’équipe");
            case DECLINED -> "A refusé";
            case REMOVED -> "N’est plus dans l’équipe";
        };
    }

    public Tone tone(Participant participant) {
        if (participant.isExpired(now)) return Tone.KO;
        return participant.state() == Participant.State.JOINED ? Tone.OK : Tone.WAIT;
    }

    public static String may(Entitlement entitlement) {
        return switch (entitlement) {
            case READ -> "Lit le dossier";
            case WRITE -> "Remplit le dossier";
            case SIGN -> "Donne son accord avant le dépôt";
            case ACT -> "Agit par mandat";
        };
    }

    public List<Choice> entitlements() {
        return Stream.of(Entitlement.values()).filter(each -> isDraft() || each == Entitlement.READ || each == Entitlement.ACT)
                .map(each -> switch (each) {
                    case READ -> new Choice("READ", "Lire", "Tout voir, sans rien changer.");
                    case WRITE -> new Choice("WRITE", "Remplir", "Répondre aux questions et joindre des pièces. Ne dépose pas.");
                    case SIGN -> new Choice("SIGN", "Donner son accord", "Pour le représentant légal : le dépôt attendra son accord.");
                    case ACT -> new Choice("ACT", "Agir par mandat", "Remplir, déposer et répondre à votre place. Vous recevez chaque étape. Joignez le mandat signé.");
                }).toList();
    }

    /** Who may be given this part. */
    public List<Choice> choices() {
        return Stream.concat(Stream.of(new Choice("", "Personne en particulier", null)),
                writers.stream().map(person -> new Choice(person.id().toString(), person.name(), null))).toList();
    }

    public String holderOf(Section section) {
        return Optional.ofNullable(assignments.get(section.page())).filter(Assignment::isPending).map(given -> given.to().toString()).orElse("");
    }

    /** « Rendue par Paul Martin le 3 décembre 2026. » */
    public Optional<String> handedBack(Section section) {
        return Optional.ofNullable(assignments.get(section.page())).filter(given -> !given.isPending())
                .map(given -> "Rendue par " + name(given.to()) + " le " + French.day(given.handedBackAt().orElseThrow())
                        + given.note().map(note -> " : « " + note + " »").orElse("."));
    }

    private String name(AccountId account) {
        return Optional.ofNullable(assigned.get(account)).map(Person::name).orElse("une personne de l’équipe");
    }

    /** What one person still has to do. */
    public record Todo(String who, List<Section> parts) {}

    /** By person, those who are done left out; what is given to nobody comes last. */
    public List<Todo> todos() {
        var unfinished = dossier.sections().stream().filter(section -> section.state() != Section.State.COMPLETE).toList();
        var whose = Stream.concat(writers.stream().map(person -> person.id().toString()), Stream.of("")).distinct();
        return whose.map(id -> new Todo(
                        id.isEmpty() ? "Confié à personne" : name(new AccountId(java.util.UUID.fromString(id))),
                        unfinished.stream().filter(section -> holderOf(section).equals(id)).toList()))
                .filter(todo -> !todo.parts().isEmpty())
                .toList();
    }

    public static String left(Section section) {
        return section.gaps().isEmpty() ? "à relire et enregistrer" : French.plural(section.gaps().size(), "réponse à compléter", "réponses à compléter");
    }

    public String signOffState() {
        var standing = signOff.orElseThrow();
        return switch (standing.state()) {
            case WAITING -> "Accord demandé à " + standing.asked().name() + " le " + French.day(standing.signOff().askedAt()) + ".";
            case GIVEN -> standing.asked().name() + " a donné son accord le " + French.moment(standing.signOff().answeredAt().orElseThrow()) + ".";
            case OUTDATED -> "Une réponse a changé depuis l’accord donné par " + standing.asked().name() + ". Redemandez-le quand le dossier est prêt.";
            case REFUSED -> standing.asked().name() + " n’a pas donné son accord.";
        };
    }

    public boolean canAskAgain() {
        return access.files() && isDraft() && signOff.filter(standing -> standing.state() != SignOff.State.WAITING && standing.state() != SignOff.State.GIVEN).isPresent();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
