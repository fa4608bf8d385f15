package fr.levain.directory.web;

import fr.levain.directory.Attachment;
import fr.levain.directory.Claim;
import fr.levain.directory.CompanyRegister;
import fr.levain.directory.MemberRole;
import fr.levain.directory.Organisations;
import fr.levain.directory.RegisterAnswer;
import fr.levain.directory.RegisterEntry;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siret;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Attaching oneself to an organisation: find it, confirm what is known, say the rest. */
@Controller
@AnyAccount
class AttachmentController {
    private static final int MOST_OFFERS = 10;

    private final Organisations organisations;
    private final CompanyRegister register;
    private final CommuneTyped communes;

    AttachmentController(Organisations organisations, CompanyRegister register, CommuneTyped communes) {
        this.organisations = organisations;
        this.register = register;
        this.communes = communes;
    }

    @GetMapping("/organisations/rattachement")
    View search(@RequestParam(defaultValue = "") String q, AttachmentForm form) {
        var typed = q.strip();
        if (typed.isEmpty()) return page(typed, form, List.of(), Optional.empty(), FormErrors.none());
        if (typed.length() > 200) return page("", form, List.of(), Optional.empty(), FormErrors.of("q", "Écrivez le nom en moins de 200 signes."));
        if (typed.matches("(?i)w[\\s\\d].*\\d.*")) {
            var rna = Rna.reading(typed);
            return rna.valid().map(known -> answered(typed, form, register.byRna(known), "", known.value()))
                    .orElseGet(() -> page(typed, form, List.of(), Optional.empty(), FormErrors.of("q", rna.problem().orElseThrow())));
        }
        if (typed.replaceAll("\\D", "").length() * 2 > typed.length()) {
            var siret = Siret.reading(typed);
            return siret.valid().map(known -> answered(typed, form, register.bySiret(known), known.digits(), ""))
                    .orElseGet(() -> page(typed, form, List.of(), Optional.empty(), FormErrors.of("q", siret.problem().orElseThrow())));
        }
        var matches = register.search(typed, MOST_OFFERS);
        var remark = !matches.available()
                ? Optional.of("Le registre ne répond pas en ce moment. Essayez avec un SIRET, ou saisissez vous-même les informations.")
                : matches.entries().isEmpty()
                        ? Optional.of("Aucune structure de ce nom dans le registre. Essayez avec le SIRET ou le numéro RNA, ou saisissez vous-même les informations.")
                        : Optional.<String>empty();
        return page(typed, form, matches.entries(), remark, FormErrors.none());
    }

    @GetMapping("/organisations/rattachement/confirmation")
    View confirm(AttachmentForm form) {
        return confirmation(form, entryOf(form), FormErrors.none());
    }

    @PostMapping("/organisations/rattachement")
    View attach(@ModelAttribute AttachmentForm form, Caller caller) {
        var entry = entryOf(form);
        var commune = communes.read(form.communeTyped());
        var errors = AttachmentErrors.of(form, entry, commune);
        if (!errors.isEmpty()) return confirmation(form, entry, errors);
        var claim = new Claim(
                entry.map(RegisterEntry::name).orElse(form.name()),
                form.kind().orElseThrow(),
                form.siretRead(),
                form.rnaRead(),
                Optional.of(form.address()).filter(text -> !text.isEmpty()),
                commune.found(),
                MemberRole.valueOf(AttachmentForm.text(form.fonction())));
        return switch (organisations.attach(claim, entry, caller)) {
            case Attachment.Attached(var id) -> Redirect.to(form.next().isEmpty() ? "/organisations/" + id : form.next());
            case Attachment.AwaitingApproval(var id) -> Redirect.to("/organisations/" + id);
        };
    }

    private Optional<RegisterEntry> entryOf(AttachmentForm form) {
        var answer = form.siretRead().map(register::bySiret).or(() -> form.rnaRead().map(register::byRna));
        return answer.flatMap(each -> each instanceof RegisterAnswer.Found(var entry) ? Optional.of(entry) : Optional.empty());
    }

    private View answered(String typed, AttachmentForm form, RegisterAnswer answer, String siret, String rna) {
        return switch (answer) {
            case RegisterAnswer.Found(var entry) -> page(typed, form, List.of(entry), Optional.empty(), FormErrors.none());
            case RegisterAnswer.Unknown unknown -> new AttachmentPage(typed, form.next(), List.of(),
                    Optional.of("Le registre ne connaît pas ce numéro, bien formé. Vérifiez-le ; s’il est récent, saisissez vous-même les informations."),
                    RegisterWords.confirmation(siret, rna, form.next()), FormErrors.none());
            case RegisterAnswer.Unavailable(var name) -> new AttachmentPage(typed, form.next(), List.of(),
                    Optional.of("Le registre (%s) ne répond pas en ce moment. Continuez : saisissez les informations, un agent les vérifiera.".formatted(name)),
                    RegisterWords.confirmation(siret, rna, form.next()), FormErrors.none());
        };
    }

    private static AttachmentPage page(String typed, AttachmentForm form, List<RegisterEntry> entries, Optional<String> remark, FormErrors errors) {
        var offers = entries.stream().map(entry -> RegisterWords.offer(entry, form.next())).toList();
        return new AttachmentPage(typed, form.next(), offers, remark, RegisterWords.confirmation("", "", form.next()), errors);
    }

    private static ConfirmationPage confirmation(AttachmentForm form, Optional<RegisterEntry> entry, FormErrors errors) {
        var shown = new AttachmentForm(
                form.siretRead().map(Siret::digits).orElse(AttachmentForm.text(form.siret())),
                form.rnaRead().map(Rna::value).orElse(AttachmentForm.text(form.rna())),
                entry.map(RegisterEntry::name).orElse(form.name()),
                form.kind().or(() -> entry.flatMap(RegisterEntry::kind)).map(HolderKind::name).orElse(""),
                entry.flatMap(RegisterEntry::address).orElse(form.address()),
                form.communeTyped(),
                AttachmentForm.text(form.fonction()),
                form.next());
        return new ConfirmationPage(
                shown,
                entry.map(RegisterWords::source),
                entry.filter(each -> !each.active()).isPresent(),
                entry.flatMap(RegisterEntry::address).isPresent(),
                entry.flatMap(RegisterEntry::commune).isPresent(),
                Arrays.stream(HolderKind.values()).map(kind -> Choice.of(kind.name(), kind.label())).toList(),
                Arrays.stream(MemberRole.values()).map(role -> Choice.of(role.name(), role.label())).toList(),
                errors);
    }
}
