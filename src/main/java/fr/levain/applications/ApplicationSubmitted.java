package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A dossier was filed. Published in the transaction that seals it, so that what must exist from then on (the officer's
 * case) is written in it too.
 *
 * @param at the instant of arrival, stamped before anything else was looked at
 * @param digest of the sealed answers
 * @param cutOff the relève the filing belongs to
 * @param commission the session at which its vote is planned
 */
public record ApplicationSubmitted(
        ApplicationId application,
        ApplicationReference reference,
        Instant at,
        Caller by,
        String call,
        String team,
        String receiptNumber,
        String digest,
        Optional<Instant> cutOff,
        Optional<LocalDate> commission)
        implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("reference", reference.value());
        facts.put("call", call);
        facts.put("receipt", receiptNumber);
        facts.put("digest", digest);
        cutOff.ifPresent(instant -> facts.put("cutOff", instant.toString()));
        commission.ifPresent(day -> facts.put("commission", day.toString()));
        return facts;
    }
}
