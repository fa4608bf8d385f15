package fr.levain.calls;

import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.RuleSet;
import fr.levain.forms.FormRevisionId;
import fr.levain.kernel.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What one page of the editor says of a call. */
public sealed interface CallPart {
    /** The same terms, saying this. */
    CallRevision in(CallRevision terms);

    /** Tells whether it is still what somebody has read. */
    default String digest() {
        return Digest.of(toString());
    }

    record Identity(String title, String summary, String prefix, Optional<String> aid, String regulation) implements CallPart {
        @Override
        public CallRevision in(CallRevision terms) {
            return Redraft.of(terms, draft -> {
                draft.title = title;
                draft.summary = summary;
                draft.referencePrefix = prefix;
                draft.aid = aid;
                draft.regulation = regulation;
            });
        }
    }

    record Audience(List<String> beneficiaries, List<String> aims, List<String> conditions) implements CallPart {
        @Override
        public CallRevision in(CallRevision terms) {
            return Redraft.of(terms, draft -> draft.sheet = terms.sheet().addressedTo(beneficiaries, aims, conditions));
        }
    }

    record Amounts(AmountTerms amounts, List<Expense> expenses, Optional<Vat> vat, String envelope) implements CallPart {
        @Override
        public CallRevision in(CallRevision terms) {
            return Redraft.of(terms, draft -> {
                draft.amounts = amounts;
                draft.envelope = envelope;
                draft.vat = vat;
                draft.sheet = terms.sheet().paying(expenses);
            });
        }
    }

    record Dates(Instant opens, Optional<Instant> closes, List<CutOff> cutOffs) implements CallPart {
        @Override
        public CallRevision in(CallRevision terms) {
            return Redraft.of(terms, draft -> {
                draft.opensAt = opens;
                draft.closesAt = closes;
                draft.cutOffs = cutOffs;
            });
        }
    }

    record Course(List<Stage> stages, Optional<SupportTerms> support, List<String> journey) implements CallPart {
        @Override
        public CallRevision in(CallRevision terms) {
            return Redraft.of(terms, draft -> {
                draft.stages = stages;
                draft.support = support;
                draft.sheet = terms.sheet().going(journey);
            });
        }
    }

    record Contents(FormRevisionId form, Grid grid, RuleSet rules) implements CallPart {
        @Override
        public CallRevision in(CallRevision terms) {
            return Redraft.of(terms, draft -> {
                draft.form = form;
                draft.grid = grid;
                draft.rules = rules;
            });
        }
    }

    record Documents(List<DocumentRequirement> documents) implements CallPart {
        @Override
        public CallRevision in(CallRevision terms) {
            return Redraft.of(terms, draft -> draft.documents = documents);
        }
    }

    record Admissions(Access access) implements CallPart {
        @Override
        public CallRevision in(CallRevision terms) {
            return Redraft.of(terms, draft -> draft.access = access);
        }
    }

    record InCharge(Contact contact, String team) implements CallPart {
        @Override
        public CallRevision in(CallRevision terms) {
            return Redraft.of(terms, draft -> {
                draft.contact = contact;
                draft.team = team;
            });
        }
    }

    record Judging(String judging, List<String> sources) implements CallPart {
        @Override
        public CallRevision in(CallRevision terms) {
            return Redraft.of(terms, draft -> draft.sheet = terms.sheet().judged(judging, sources));
        }
    }
}
