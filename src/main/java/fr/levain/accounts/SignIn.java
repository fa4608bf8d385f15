package fr.levain.accounts;

import fr.levain.accounts.SignInLimits.Kind;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.Instance;
import fr.levain.kernel.LinkSecret;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** The ways in: a link sent by mail, a password, and on a demonstration a persona. */
@Service
@Transactional
public class SignIn {
    private static final Duration LINK_LIFE = Duration.ofMinutes(15);
    /** @param needsName nobody has an account with this address yet: the person says their name first */
    public record PendingLink(String email, boolean needsName, String returnTo) {}

    /** Someone invented, whose place one can take in a demonstration. */
    public record Persona(String email, String name, String what) {}

    private final Accounts accounts;
    private final AccountStore store;
    private final SignInLinkStore links;
    private final SignInLimits limits;
    private final PasswordEncoder encoder;
    private final Outbox outbox;
    private final Instance instance;
    private final Clock clock;
    private final SingletonSupplier<String> nobodysPassword;

    SignIn(
            Accounts accounts,
            AccountStore store,
            SignInLinkStore links,
            SignInLimits limits,
            PasswordEncoder encoder,
            Outbox outbox,
            Instance instance,
            Clock clock) {
        this.accounts = accounts;
        this.store = store;
        this.links = links;
        this.limits = limits;
        this.encoder = encoder;
        this.outbox = outbox;
        this.instance = instance;
        this.clock = clock;
        // made at the first sign-in, known address or not: hashing is slow on purpose and would hold back the start
        nobodysPassword = SingletonSupplier.of(() -> encoder.encode("nobody has this one"));
    }

    /** Sends a link, whether the address is known or not: the answer tells nobody who holds an account. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public SignInResult sendLink(String typedEmail, Optional<String> name, String returnTo, String where) {
        var email = Accounts.normalised(typedEmail);
        if (limits.admit(Kind.LINK, email, where).isEmpty()) return new SignInResult.TooMany();
        var token = LinkSecret.drawn(32);
        var now = clock.instant();
        links.add(Digest.of(token), new SignInLinkStore.Link(email, name, returnTo), now, now.plus(LINK_LIFE));
        outbox.send(linkMail(email, token));
        return new SignInResult.LinkSent();
    }

    /** What a link would do, without using it up: mail scanners open links too. */
    @Transactional(readOnly = true)
    public Optional<PendingLink> look(String token) {
        return links.valid(Digest.of(token), clock.instant())
                .map(link -> new PendingLink(
                        link.email(),
                        link.name().isEmpty() && accounts.byEmail(link.email()).isEmpty(),
                        link.returnTo()));
    }

    /** Uses the link up; opens the account when the address has none. */
    public SignInResult useLink(String token, Optional<String> name) {
        var now = clock.instant();
        var link = links.valid(Digest.of(token), now);
        if (link.isEmpty() || !links.use(Digest.of(token), now)) return new SignInResult.Wrong();
        var email = link.get().email();
        var person = accounts.byEmail(email).orElseGet(() -> accounts.open(
                link.get().name().or(() -> name).orElse(email), email, Optional.empty(), new Caller.Visitor()));
        return new SignInResult.Known(person.id(), link.get().returnTo());
    }

    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public SignInResult withPassword(String typedEmail, String password, String returnTo, String where) {
        var email = Accounts.normalised(typedEmail);
        var attempt = limits.admit(Kind.PASSWORD, email, where);
        if (attempt.isEmpty()) return new SignInResult.TooMany();
        var person = accounts.byEmail(email);
        var hash = person.map(known -> store.passwordHash(known.id())).orElse(null);
        var nobodys = nobodysPassword.obtain();
        // as long when the address is unknown: time must not tell who holds an account
        var right = encoder.matches(password, hash == null ? nobodys : hash);
        if (hash == null || !right) return new SignInResult.Wrong();
        limits.succeeded(attempt.get());
        return new SignInResult.Known(person.orElseThrow().id(), returnTo);
    }

    public void choosePassword(AccountId account, String password) {
        store.password(account, encoder.encode(password));
    }

    /** Empty but on a demonstration that is loaded: its people come all or none. */
    public List<Persona> personas() {
        return instance.demonstration() && accounts.byEmail(Personas.OFFERED.getFirst().email()).isPresent() ? Personas.OFFERED : List.of();
    }

    public Optional<AccountId> persona(String email) {
        return personas().stream()
                .filter(persona -> persona.email().equals(email))
                .findFirst()
                .flatMap(persona -> accounts.byEmail(persona.email()))
                .map(Person::id);
    }

    private Message linkMail(String email, String token) {
        return new Message(
                email,
                "Votre lien de connexion",
                """
                Bonjour,

                Voici votre lien de connexion à Levain :
                %s

                Ouvrez-le, puis confirmez avec le bouton. Il sert une seule fois, pendant 15 minutes.
                Il marche aussi sur un autre appareil que celui d’où vous l’avez demandé.

                Vous n’avez rien demandé ? Ne faites rien : sans ce lien, personne ne peut entrer.
                """.formatted(instance.link("/connexion/lien/" + token)),
                accounts.byEmail(email).map(Person::id),
                Optional.empty(),
                "accounts.link");
    }
}
