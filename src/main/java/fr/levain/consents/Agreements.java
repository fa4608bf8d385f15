package fr.levain.consents;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that one person agreed to, whatever the module that asked: who sees what since when, who looked, and what stops it. */
@Service
@Transactional
public class Agreements {
    private final List<AgreedThings> modules;
    private final ConsentStore store;

    Agreements(List<AgreedThings> modules, ConsentStore store) {
        this.modules = modules;
        this.store = store;
    }

    /** @param consents given and taken back, oldest first @param looks latest first */
    public record Line(AgreedThing thing, List<Consent> consents, List<Look> looks) {}

    @Transactional(readOnly = true)
    public boolean hasSome(Caller.Account holder) {
        return modules.stream().anyMatch(each -> !each.of(holder).isEmpty());
    }

    @Transactional(readOnly = true)
    public List<Line> of(Caller.Account holder) {
        return lines(things(holder));
    }

    /** For whoever has no account: what they agreed to about the project whose link they hold. @throws NotFound when it leads nowhere */
    @Transactional(readOnly = true)
    public List<Line> behind(String link) {
        return lines(things(link));
    }

    /**
     * @param thing link of the one that is meant; blank where a single one rests on this agreement
     * @return false when the recipient still reads it, by something else that rests on the same agreement
     * @throws NotFound when it is not theirs, or not taken back alone
     * @throws Stale when it cannot be told which is meant
     */
    public boolean revoke(UUID about, String recipient, String thing, Caller.Account holder) {
        return revoke(things(holder), about, recipient, thing, holder);
    }

    /** As the other, for the bearer of a link. */
    public boolean revokeBehind(String link, UUID about, String recipient, String thing, Caller by) {
        return revoke(things(link), about, recipient, thing, by);
    }

    private boolean revoke(List<AgreedThing> theirs, UUID about, String recipient, String link, Caller by) {
        // two candidacies of one project share what they are about: the one that was chosen is meant, and no other
        var meant = theirs.stream().filter(each -> each.about().id().equals(about)).filter(each -> link.isBlank() || each.link().equals(link))
                .filter(each -> store.inForce(each.about(), recipient).filter(each.shown().and(each.revocable())).isPresent()).toList();
        if (meant.isEmpty()) throw new NotFound("agreement");
        if (meant.size() > 1) throw new Stale("agreement with " + recipient);
        var thing = meant.getFirst();
        if (modules.stream().noneMatch(each -> each.revoke(thing, recipient, by))) throw new NotFound("agreement");
        return store.inForce(thing.about(), recipient).isEmpty();
    }

    private List<AgreedThing> things(Caller.Account holder) {
        return modules.stream().flatMap(each -> each.of(holder).stream()).toList();
    }

    private List<AgreedThing> things(String link) {
        var bearer = modules.stream().map(each -> each.bearer(link)).flatMap(Optional::stream).findFirst().orElseThrow(() -> new NotFound("link"));
        return modules.stream().flatMap(each -> each.of(bearer).stream()).toList();
    }

    private List<Line> lines(List<AgreedThing> things) {
        var ids = things.stream().map(each -> each.about().id()).distinct().toList();
        var given = store.ofAll(ids);
        var looks = store.looksOfAll(ids);
        return things.stream().map(thing -> {
            var consents = given.getOrDefault(thing.about().id(), List.of()).stream().filter(thing.shown()).toList();
            var recipients = consents.stream().map(Consent::recipient).toList();
            return new Line(thing, consents, looks.getOrDefault(thing.about().id(), List.of()).stream().filter(look -> recipients.contains(look.recipient())).toList());
        }).filter(line -> !line.consents().isEmpty()).toList();
    }
}
