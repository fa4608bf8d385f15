package fr.levain.messaging;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The address to which one reply may be sent: that of the mailbox, with a secret that says what it is about and for whom. */
@Component
public class ReplyAddresses {
    private final ReplySettings settings;
    private final Pattern form;

    ReplyAddresses(ReplySettings settings) {
        this.settings = settings;
        this.form = settings.isSet()
                ? Pattern.compile(Pattern.quote(local()) + "\\+([a-z0-9]{16,64})@" + Pattern.quote(domain()))
                : Pattern.compile("(?!)");
    }

    /** Whether this instance reads replies. */
    public boolean areRead() {
        return settings.isSet();
    }

    /** @param secret in lower-case letters and digits: mail servers may lose the case. Empty when replies are not read. */
    public Optional<String> of(String secret) {
        return areRead() ? Optional.of(local() + "+" + secret + "@" + domain()) : Optional.empty();
    }

    /** The secret a mail was sent to. */
    Optional<String> secretIn(Collection<String> addresses) {
        return addresses.stream().map(each -> form.matcher(each.strip().toLowerCase(Locale.ROOT))).filter(each -> each.matches())
                .map(each -> each.group(1)).findFirst();
    }

    private String local() {
        return settings.address().substring(0, settings.address().indexOf('@')).toLowerCase(Locale.ROOT);
    }

    private String domain() {
        return settings.address().substring(settings.address().indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
