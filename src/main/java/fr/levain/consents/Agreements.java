package fr.levain.consents;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
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

    /** @throws NotFound when it is not theirs, or not taken back alone */
    public void revoke(UUID about, String recipient, Caller.Account holder) {
        revoke(things(holder), about, recipient, holder);
    }

    /** @throws NotFound when it is not of the bearer of this link, or not taken back alone */
    public void revoke(String link, UUID about, String recipient, Caller by) {
        revoke(things(link), about, recipient, by);
    }

    private void revoke(List<AgreedThing> theirs, UUID about, String recipient, Caller by) {
        // two candidacies of one project share what they are about: the one this recipient reads is meant
        var thing = theirs.stream().filter(each -> each.about().id().equals(about))
                .filter(each -> store.inForce(each.about(), recipient).filter(each.shown().and(each.revocable())).isPresent())
                .findFirst().orElseThrow(() -> new NotFound("agreement"));
        if (modules.stream().noneMatch(each -> each.revoke(thing, recipient, by))) throw new NotFound("agreement");
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
