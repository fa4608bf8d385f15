package fr.levain.calls;

import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Figure;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormRevisionId;
import fr.levain.forms.Forms;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Rate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The first words of a new call. */
@Component
class NewTerms {
    static final FormRevisionId NO_FORM = FormRevision.NONE.id();
    private static final Grid NO_GRID = new Grid("", Grid.Weighting.NONE, List.of(), 4, Optional.empty(), Set.of(), false);

    private final CallStore store;
    private final Schemes schemes;
    private final Forms forms;

    NewTerms(CallStore store, Schemes schemes, Forms forms) {
        this.store = store;
        this.schemes = schemes;
        this.forms = forms;
    }

    CallRevision write(String slug, String title, CallBeginning from, Instant now) {
        var terms = switch (from) {
            case CallBeginning.Blank() -> blank(slug, now);
            case CallBeginning.OfAid(var aid) -> ofAid(blank(slug, now), schemes.bySlug(aid).orElseThrow(() -> new NotFound("aid " + aid)).current(), now);
            case CallBeginning.CopyOf(var call, var opens) -> copy(store.bySlug(call).orElseThrow(() -> new NotFound("call " + call)), opens);
        };
        return Redraft.of(terms, draft -> {
            draft.slug = slug;
            draft.title = title;
        });
    }

    private CallRevision blank(String slug, Instant now) {
        var opens = ZonedDateTime.ofInstant(now, French.PARIS).plusDays(30).truncatedTo(ChronoUnit.DAYS).withHour(9).toInstant();
        return new CallRevision(CallRevisionId.at(now), CallId.at(now), slug, 0, "", "",
                new CallSheet(List.of(), List.of(), List.of(), List.of(), List.of(), "", List.of()), "", "", NO_FORM, vocabulary(),
                RuleSet.NONE, NO_GRID, noAmounts(), List.of(), opens, Optional.empty(), List.of(), "",
                new Contact("", Optional.empty(), Optional.empty()), "");
    }

    private CallRevision ofAid(CallRevision blank, SchemeRevision aid, Instant now) {
        var today = LocalDate.ofInstant(now, French.PARIS);
        return Redraft.of(blank, draft -> {
            draft.aid = Optional.of(aid.slug());
            draft.summary = aid.summary();
            draft.regulation = schemes.regulation(aid.regulation()).map(text -> text.toldAt(today)).orElse("");
            draft.sheet = new CallSheet(List.of(), aid.beneficiaries(),
                    aid.conditions().stream().filter(each -> !each.assumption()).map(Condition::text).toList(), aid.expenses(),
                    aid.path().stream().map(PathStep::title).toList(), "", List.of(aid.source()));
            draft.vocabulary = aid.vocabulary();
            draft.rules = aid.rules();
            draft.documents = aid.documents();
            draft.contact = aid.contact();
            draft.team = aid.team();
            draft.form = aid.form().flatMap(forms::latest).map(FormRevision::id).orElse(NO_FORM);
            draft.amounts = amounts(aid.aid());
        });
    }

    private static AmountTerms amounts(Aid aid) {
        return switch (aid) {
            case Aid.Share(var terms) -> terms;
            case Aid.LumpSum(var amount, _) -> upTo(Optional.of(amount), Optional.empty());
            case Aid.PerJob(_, var ceiling) -> upTo(ceiling, Optional.empty());
            case Aid.CapitalMatch(_, _, _, var ceiling) -> upTo(ceiling, Optional.empty());
            case Aid.Range(var least, var most) -> upTo(Optional.of(most), Optional.of(least));
            case Aid.ToBeKnown _ -> noAmounts();
        };
    }

    private static AmountTerms upTo(Optional<Figure<Euros>> ceiling, Optional<Figure<Euros>> floor) {
        return new AmountTerms(noAmounts().rate(), Optional.empty(), ceiling, floor, Optional.empty());
    }

    private static AmountTerms noAmounts() {
        return new AmountTerms(Figure.assumed(new Rate(BigDecimal.ZERO), ""), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The days between the two openings are added to each date, hours staying those of Paris. */
    private CallRevision copy(Call call, Optional<Instant> opens) {
        var like = store.latest(call.id());
        if (opens.isEmpty()) return like;
        var from = ZonedDateTime.ofInstant(like.opensAt(), French.PARIS).toLocalDate();
        var days = ChronoUnit.DAYS.between(from, ZonedDateTime.ofInstant(opens.get(), French.PARIS).toLocalDate());
        return Redraft.of(like, draft -> {
            draft.opensAt = opens.get();
            draft.closesAt = like.closesAt().map(at -> later(at, days));
            draft.cutOffs = like.cutOffs().stream()
                    .map(each -> new CutOff(later(each.at(), days), each.commission().plusDays(days), each.assumption())).toList();
        });
    }

    private static Instant later(Instant at, long days) {
        return ZonedDateTime.ofInstant(at, French.PARIS).plusDays(days).toInstant();
    }

    /** The terms that rules may read: those of the latest call, else of the aids. */
    private Vocabulary vocabulary() {
        return store.all().stream().map(Call::current).filter(terms -> !terms.vocabulary().terms().isEmpty())
                .max(java.util.Comparator.comparing(CallRevision::opensAt)).map(CallRevision::vocabulary).orElseGet(schemes::vocabulary);
    }
}
