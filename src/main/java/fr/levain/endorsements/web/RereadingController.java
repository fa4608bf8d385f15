package fr.levain.endorsements.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Drafts;
import fr.levain.applications.Following;
import fr.levain.applications.Participants;
import fr.levain.applications.Section;
import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.endorsements.Endorsement;
import fr.levain.endorsements.Endorsements;
import fr.levain.endorsements.Note;
import fr.levain.endorsements.ReadingNotes;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.SingleAct;
import fr.levain.ui.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Those who were invited to read a dossier say what they think of it: to those who write it, or in the name of their organisation. */
@Controller
@AnyAccount
@RequestMapping("/dossiers/{reference}/relecture")
class RereadingController {
    private final ReadingNotes notes;
    private final Endorsements endorsements;
    private final Following following;
    private final Participants participants;
    private final Drafts drafts;
    private final PartnerTeams teams;
    private final Partners partners;
    private final Accounts accounts;
    private final SingleAct acts;

    RereadingController(ReadingNotes notes, Endorsements endorsements, Following following, Participants participants, Drafts drafts, PartnerTeams teams,
            Partners partners, Accounts accounts, SingleAct acts) {
        this.notes = notes;
        this.endorsements = endorsements;
        this.following = following;
        this.participants = participants;
        this.drafts = drafts;
        this.teams = teams;
        this.partners = partners;
        this.accounts = accounts;
        this.acts = acts;
    }

    @GetMapping
    View show(@PathVariable String reference, @RequestParam(defaultValue = "") String fait, Caller caller) {
        return page(new ApplicationReference(reference), Map.of(), FormErrors.none(), notice(fait), caller);
    }

    @PostMapping("/remarques")
    View write(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var ref = new ApplicationReference(reference);
        var text = typed.getOrDefault("remarque", "").strip();
        var section = typed.getOrDefault("partie", "");
        var errors = FormErrors.none();
        if (text.isEmpty()) errors = errors.plus("remarque", "Écrivez votre remarque.");
        if (text.length() > ReadingNotes.LONGEST) errors = errors.plus("remarque", "Raccourcissez votre remarque : 2 000 caractères au plus.");
        if (!section.isEmpty() && sections(ref, caller).stream().noneMatch(each -> each.page().equals(section))) errors = errors.plus("partie", "Choisissez la partie du dossier.");
        if (!errors.isEmpty()) return page(ref, typed, errors, null, caller);
        return acts.once(typed, caller, () -> {
            notes.write(ref, section, text, caller);
            return done(ref, "remarque");
        });
    }

    @PostMapping("/remarques/{id}/traitee")
    View settle(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        var ref = new ApplicationReference(reference);
        notes.settle(ref, id, caller);
        return done(ref, "traitee");
    }

    @PostMapping("/recommandation")
    View give(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var ref = new ApplicationReference(reference);
        var text = typed.getOrDefault("recommandation", "").strip();
        var function = typed.getOrDefault("fonction", "").strip();
        var partner = typed.getOrDefault("organisation", "");
        var errors = FormErrors.none();
        if (!teams.of(caller).contains(partner)) errors = errors.plus("organisation", "Choisissez l’organisation au nom de laquelle vous écrivez.");
        if (function.isEmpty()) errors = errors.plus("fonction", "Indiquez votre fonction dans l’organisation.");
        if (function.length() > Endorsements.LONGEST_FUNCTION) errors = errors.plus("fonction", "Raccourcissez votre fonction : 120 caractères au plus.");
        if (text.isEmpty()) errors = errors.plus("recommandation", "Dites pourquoi votre organisation recommande ce projet.");
        if (text.length() > Endorsements.LONGEST) errors = errors.plus("recommandation", "Raccourcissez ce texte : 2 000 caractères au plus.");
        if (!"oui".equals(typed.get("habilite"))) errors = errors.plus("habilite", "Confirmez que vous pouvez parler au nom de l’organisation.");
        if (!errors.isEmpty()) return page(ref, typed, errors, null, caller);
        return acts.once(typed, caller, () -> {
            endorsements.give(ref, partner, function, text, caller);
            return done(ref, "recommandation");
        });
    }

    @PostMapping("/recommandation/{id}/jonction")
    View join(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        var ref = new ApplicationReference(reference);
        endorsements.join(ref, id, caller);
        return done(ref, "jointe");
    }

    private View page(ApplicationReference reference, Map<String, String> typed, FormErrors errors, @Nullable String notice, Caller caller) {
        var view = following.readable(reference, caller);
        var sections = sections(reference, caller);
        var titles = sections.stream().collect(Collectors.toMap(Section::page, Section::title));
        var written = notes.of(reference, caller);
        var people = accounts.people(written.stream().map(Note::author).collect(Collectors.toSet()));
        var theirs = teams.of(caller);
        return new RereadingPage(view, participants.access(reference, caller), Endorsements.isOpen(view),
                written.stream().map(each -> remark(each, people.containsKey(each.author()) ? people.get(each.author()).name() : "Une personne partie depuis", titles)).toList(),
                notes.count(reference, caller), sections.stream().map(each -> Choice.of(each.page(), each.title())).toList(),
                endorsements.of(reference, caller).stream().map(each -> given(each, theirs)).toList(),
                endorsements.mayGive(reference, caller).stream().sorted().collect(Collectors.toMap(Function.identity(), partners::nameOf, (first, _) -> first, LinkedHashMap::new)), typed, errors, notice);
    }

    private List<Section> sections(ApplicationReference reference, Caller caller) {
        return drafts.dossier(reference, caller).sections();
    }

    private static RereadingPage.Remark remark(Note note, String by, Map<String, String> titles) {
        return new RereadingPage.Remark(note.id(), by, titles.getOrDefault(note.section(), "Tout le dossier"), note.text(), note.writtenAt(), note.settledAt().isPresent());
    }

    private RereadingPage.Given given(Endorsement each, List<String> theirs) {
        return new RereadingPage.Given(each.id(), partners.nameOf(each.partner()), each.signatory(), each.function(), each.text(), each.givenAt(), each.isJoined(),
                theirs.contains(each.partner()));
    }

    private static Redirect done(ApplicationReference reference, String what) {
        return Redirect.to("/dossiers/" + reference + "/relecture?fait=" + what);
    }

    private static @Nullable String notice(String done) {
        return switch (done) {
            case "remarque" -> "Votre remarque est envoyée à ceux qui écrivent le dossier. La Région ne la lit pas.";
            case "traitee" -> "La remarque est traitée.";
            case "recommandation" -> "Votre recommandation est enregistrée. Le porteur la lit, puis la joint à son dossier s’il le veut.";
            case "jointe" -> "La recommandation est jointe au dossier : le service qui l’étudie la lit.";
            default -> null;
        };
    }
}
