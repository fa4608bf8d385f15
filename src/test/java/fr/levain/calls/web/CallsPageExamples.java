package fr.levain.calls.web;

import fr.levain.accounts.Team;
import fr.levain.calls.Assumption;
import fr.levain.calls.Call;
import fr.levain.calls.CallChange;
import fr.levain.calls.CallDraft;
import fr.levain.calls.CallMaterials;
import fr.levain.calls.CallSection;
import fr.levain.calls.CallStatus;
import fr.levain.calls.Extension;
import fr.levain.calls.GracePolicy;
import fr.levain.calls.Invitation;
import fr.levain.calls.PlannedAct;
import fr.levain.calls.PublicationResult.Missing;
import fr.levain.calls.SomeCalls;
import fr.levain.eligibility.Facts;
import fr.levain.eligibility.RuleEngine;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Vocabulary;
import fr.levain.eligibility.web.VerdictPanel;
import fr.levain.forms.Answers;
import fr.levain.forms.Asked;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.SomeForm;
import fr.levain.forms.web.PageFields;
import fr.levain.revisions.Difference;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import fr.levain.ui.TypedDay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public class CallsPageExamples implements PageExamples {
    private static final Instant NOW = Instant.parse("2026-12-05T20:42:08Z");
    private static final Call OPEN = SomeCalls.published(SomeCalls.continuous());

    @Override
    public List<Page> pages() {
        var card = CallCard.open(OPEN, NOW);
        var past = new Call(OPEN.id(), OPEN.slug(), OPEN.title(), CallStatus.CLOSED, OPEN.current());
        var late = new Extension(Extension.Kind.GRACE, SomeCalls.FIRST, SomeCalls.SECOND, "Notre service a été interrompu.", NOW);
        var history = List.of(new CallChange(1, SomeCalls.OPENS, "Publication de l’appel."));
        var creuse = new Team("referent-23", "Référent ESS – Creuse", List.of("23"), Optional.of("ess-creuse@levain.example"),
                Optional.of("05 00 00 00 23"), Optional.empty());
        var draft = new CallDraft(new Call(OPEN.id(), OPEN.slug(), OPEN.title(), CallStatus.DRAFT, OPEN.current()),
                OPEN.current(), true, List.of(
                        new CallDraft.Assumed(new Assumption("montant:taux", "Taux d’aide", "75 %"), false),
                        new CallDraft.Assumed(new Assumption("montant:plancher", "Aide minimale par projet", "5 000,00 €"), true)),
                Optional.of(new CallDraft.Written(NOW, Optional.of("Nadia Bertin"))));
        var inForce = new CallDraft(OPEN, OPEN.current(), false, List.of(), Optional.empty());
        var pages = new ArrayList<Page>(List.of(
                new CallsPage(List.of(card), List.of(CallCard.coming(OPEN)), List.of(CallCard.past(past))),
                new CallsPage(List.of(), List.of(), List.of()),
                new OpenCallsPage(List.of(card)),
                new OpenCallsPage(List.of()),
                new CallPage(OPEN, history, List.of(creuse), List.of("Creuse", "Haute-Vienne"), List.of(), NOW),
                new CallPage(past, history, List.of(), List.of(), List.of(late), NOW),
                new CallPage(SomeCalls.published(SomeCalls.closing(Instant.parse("2027-02-01T11:00:00Z"))), history, List.of(), List.of(), List.of(late), NOW),
                new CallPage(SomeCalls.published(SomeCalls.directAward()), history, List.of(), List.of("Creuse"), List.of(), NOW),
                new RulesPage(List.of(RulesPage.Published.of(OPEN, OPEN.current().rules(), history, rule -> true)), List.of()),
                new RulesPage(List.of(), List.of()),
                new ManagedCallsPage(List.of(draft)),
                new ManagedCallsPage(List.of()),
                new ManagedCallPage(draft, new ManagedCallPage.Named("AMI innovation sociale", "Direction de l’ESS", "", List.of("Creuse")), OPEN.current().rules().rules().subList(0, 1), new Asked(12, SomeForm.FORM.fields().limit(2).toList()), true, true, NOW),
                new ManagedCallPage(inForce, new ManagedCallPage.Named("AMI innovation sociale", "Direction de l’ESS", "", List.of()), List.of(), new Asked(0, List.of()), false, false, NOW)));
        pages.addAll(editor(draft));
        return pages;
    }

    private static List<Page> editor(CallDraft draft) {
        var aids = List.of(new CallMaterials.Material("aide-au-conseil", "Aide au conseil"));
        var offered = new CallSectionPage.Offered(aids, aids, aids, aids, aids, aids, aids,
                List.of(new CallMaterials.Material("23", "Creuse"), new CallMaterials.Material("87", "Haute-Vienne")), aids, Optional.empty());
        var moved = List.of(Difference.changed("L’aide maximale par projet passe de 40 000 € à 30 000 €."));
        var pages = new ArrayList<Page>();
        for (var section : CallSection.values()) {
            var part = section.of(draft.draft());
            pages.add(new CallSectionPage(draft, section, CallInputs.of(part), part.digest(), FormErrors.none(), List.of(), offered));
        }
        var amounts = CallInputs.of(CallSection.AMOUNTS.of(draft.draft()));
        pages.add(new CallSectionPage(draft, CallSection.AMOUNTS, amounts, "lu", FormErrors.of("plafond.valeur", "Indiquez un montant en euros, par exemple 40 000."), List.of(), offered));
        pages.add(new CallSectionPage(draft, CallSection.AMOUNTS, amounts, "lu", FormErrors.none(), moved, offered));
        var missing = List.of(new Missing("Choisissez le formulaire.", "formulaire"), new Missing("Confirmez l’hypothèse « Taux » ou corrigez-la.", "hypotheses"));
        pages.add(new CallCheckPage(draft, missing, List.of(), new Asked(12, SomeForm.FORM.fields().limit(2).toList()), "lu", 0, false, false, true));
        pages.add(new CallCheckPage(draft, List.of(), moved, new Asked(12, List.of()), "lu", 2, true, false, false));
        pages.add(new CallCheckPage(draft, List.of(), moved, new Asked(12, List.of()), "lu", 0, true, true, false));
        pages.add(new CallDropPage(draft, moved));
        pages.add(new CallStartPage(aids, aids, new CallStartPage.Typed("", "vierge", "", "", TypedDay.NONE), FormErrors.none()));
        pages.add(new CallStartPage(aids, aids, new CallStartPage.Typed("", "copie", "", "", new TypedDay("demain", "", "")), FormErrors.of("titre", "Donnez un titre.")));
        var rules = new VerdictPanel(RuleEngine.evaluate(RuleSet.NONE, Facts.ofTerms(Vocabulary.NONE, java.util.Map.of())), true);
        var none = PageFields.of(new FormRevision(draft.draft().form(), "f", 1, "F", List.of()),
                new FormPage("fin", "", Optional.empty(), Optional.empty(), List.of()), Answers.NONE, List.of());
        pages.add(new CallTrialPage(draft, Optional.empty(), Optional.empty(), none, Answers.NONE, "", rules, List.of("Délégation de signature")));
        var act = new PlannedAct(new java.util.UUID(1, 2), draft.call().id(), draft.call().slug(), PlannedAct.Act.PUBLISH, SomeCalls.SECOND,
                Optional.empty(), Optional.empty(), Optional.empty());
        var done = new PlannedAct(new java.util.UUID(1, 3), draft.call().id(), draft.call().slug(), PlannedAct.Act.WITHDRAW, NOW,
                Optional.of(NOW), Optional.empty(), Optional.of("Appel retiré de la vue du public."));
        var extension = new Extension(Extension.Kind.EXTENSION, SomeCalls.FIRST, SomeCalls.SECOND, "Grève des transports.", NOW);
        var grace = Optional.of(new GracePolicy(240, 10, 1440, "Hypothèse", true));
        var closing = SomeCalls.published(SomeCalls.closing(SomeCalls.SECOND));
        var open = new CallDraft(closing, closing.current(), false, List.of(), Optional.empty());
        pages.add(new CallLifePage(draft, List.of(act, done), List.of(), Optional.empty(), true, CallLifePage.Typed.NOTHING, FormErrors.none()));
        pages.add(new CallLifePage(open, List.of(), List.of(extension), grace, true, CallLifePage.Typed.NOTHING, FormErrors.none()));
        pages.add(new CallLifePage(open, List.of(act), List.of(), grace, true, new CallLifePage.Typed(new TypedDay("31", "2", "2027"), "17:00", ""), FormErrors.of("jusque.jour", "Indiquez une date qui existe, par exemple 27 3 2027.")));
        pages.add(new InvitationsPage(draft, List.of(), new Paging("0 invitation", Optional.empty(), Optional.empty()), "", FormErrors.none()));
        pages.add(new InvitationsPage(draft, List.of(new Invitation(new java.util.UUID(1, 4), Optional.of("a@levain.example"), Optional.empty(), Optional.of(new java.util.UUID(1, 5)), NOW)),
                new Paging("1 invitation", Optional.empty(), Optional.empty()), "toto", FormErrors.of("invites", "Ni adresse ni SIRET : toto.")));
        return pages;
    }
}
