package fr.levain.applications;

import fr.levain.calls.CallRevisionId;
import fr.levain.eligibility.Verdict;
import fr.levain.forms.Answers;
import fr.levain.forms.FormRevisionId;
import fr.levain.kernel.AccountId;
import java.time.Instant;

/**
 * What was filed, as it was filed: sealed, never changed.
 *
 * @param arrivedAt instant of arrival, to the microsecond
 * @param verdict what the rules of the call said then
 * @param portalConsent whether the applicant agreed to be notified through the portal
 */
public record Filing(
        ApplicationId application,
        Receipt receipt,
        Instant arrivedAt,
        AccountId by,
        CallRevisionId callRevision,
        FormRevisionId form,
        Answers answers,
        Verdict verdict,
        boolean portalConsent) {}
