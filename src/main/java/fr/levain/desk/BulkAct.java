package fr.levain.desk;

import fr.levain.kernel.Caller;
import fr.levain.ui.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One kind of act on many dossiers: what is to be chosen for all, then what is done of each. */
interface BulkAct {
    BulkKind kind();

    /** What is left to mend in what was typed for all of them. */
    FormErrors check(Map<String, String> typed, Caller.Account by);

    /** Once {@link #check} found nothing. What it reads is read once for all of them. */
    Prepared prepare(Map<String, String> typed, Caller.Account by);

    /** The act, with its choices made. */
    interface Prepared {
        /** What will be done, in one line. */
        String summary();

        /**
         * For a preview: reads together what is asked next of each of these. Nothing is foreseen when it is done: each
         * dossier is then read in its own transaction.
         */
        default void foresee(List<CaseRow> rows) {}

        /** Why to think twice, of one foreseen: it is left out unless somebody chooses it. */
        default List<String> cautions(CaseRow row) {
            return List.of();
        }

        /** Why it cannot be done of this one, as officers read it. */
        Optional<String> refusal(CaseRow row);

        /** What will be done of this one, when it differs from one to the other. */
        default String detail(CaseRow row) {
            return "";
        }

        /** In the transaction of this dossier alone. @throws Refused when it proves impossible */
        void apply(CaseRow row);

        /** Once all are done: mails that tell them together. */
        default void finish(List<CaseRow> done) {}
    }

    /** What could not be foreseen, in words for the report. */
    final class Refused extends RuntimeException {
        Refused(String why) {
            super(why);
        }
    }
}
