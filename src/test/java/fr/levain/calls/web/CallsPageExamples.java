package fr.levain.calls.web;

import fr.levain.accounts.Team;
import fr.levain.calls.Assumption;
import fr.levain.calls.Call;
import fr.levain.calls.CallChange;
import fr.levain.calls.CallDraft;
import fr.levain.calls.CallStatus;
import fr.levain.calls.SomeCalls;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

public class CallsPageExamples implements PageExamples {
    private static final Instant NOW = Instant.parse("2026-12-05T20:42:08Z");
    private static final Call OPEN = SomeCalls.published(SomeCalls.continuous());

    @Override
    public List<Page> pages() {
        var card = CallCard.open(OPEN, NOW);
        var past = new Call(OPEN.id(), OPEN.slug(), OPEN.title(), CallStatus.CLOSED, OPEN.current());
        var history = List.of(new CallChange(1, SomeCalls.OPENS, "Publication de l’appel."));
        var creuse = new Team("referent-23", "Référent ESS – Creuse", List.of("23"), Optional.of("ess-creuse@levain.example"),
                Optional.of("05 00 00 00 23"), Optional.empty());
        var draft = new CallDraft(new Call(OPEN.id(), OPEN.slug(), OPEN.title(), CallStatus.DRAFT, OPEN.current()),
                OPEN.current(), true, List.of(
                        new CallDraft.Assumed(new Assumption("montant:taux", "Taux d’aide", "75 %"), false),
                        new CallDraft.Assumed(new Assumption("montant:plancher", "Aide minimale par projet", "5 000,00 €"), true)));
        return List.of(
                new CallsPage(List.of(card), List.of(CallCard.coming(OPEN)), List.of(CallCard.past(past))),
                new CallsPage(List.of(), List.of(), List.of()),
                new OpenCallsPage(List.of(card)),
                new OpenCallsPage(List.of()),
                new CallPage(OPEN, history, List.of(creuse), NOW),
                new CallPage(past, history, List.of(), NOW),
                new CallPage(SomeCalls.published(SomeCalls.closing(Instant.parse("2027-02-01T11:00:00Z"))), history, List.of(), NOW),
                new RulesPage(List.of(RulesPage.Published.of(OPEN, history, rule -> true))),
                new RulesPage(List.of()),
                new ManagedCallsPage(List.of(draft)),
                new ManagedCallsPage(List.of()),
                new ManagedCallPage(draft, FormErrors.none(), true, true, NOW),
                new ManagedCallPage(draft, FormErrors.of("hypotheses", "Confirmez l’hypothèse « Taux d’aide » ou corrigez-la."), false, false, NOW));
    }
}
