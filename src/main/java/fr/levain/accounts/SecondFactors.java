package fr.levain.accounts;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Instance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The code that officers give besides their password or their link, made by an app on their telephone. */
@Service
@Transactional
public class SecondFactors {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RECOVERY_CODES = 8;

    /** @param uri to be typed or drawn as a QR code: {@code otpauth://totp/…} */
    public record Enrolment(String secret, String uri) {}

    /** How a code was received. */
    public enum Check {
        RIGHT,
        WRONG,
        TOO_MANY
    }

    private final Accounts accounts;
    private final SecondFactorStore store;
    private final SecretKeys keys;
    private final SignInLimits limits;
    private final Instance instance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactors(
            Accounts accounts,
            SecondFactorStore store,
            SecretKeys keys,
            SignInLimits limits,
            Instance instance,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.store = store;
        this.keys = keys;
        this.limits = limits;
        this.instance = instance;
        this.events = events;
        this.clock = clock;
    }

    /** Officers owe one, but on a demonstration; others give one when they chose to. */
    @Transactional(readOnly = true)
    public boolean isOwedBy(AccountId account) {
        if (instance.demonstration()) return false;
        return isEnrolled(account)
                || accounts.caller(account).filter(Caller.Account::isOfficer).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean isEnrolled(AccountId account) {
        return store.find(account).filter(SecondFactorStore.Factor::confirmed).isPresent();
    }

    /** The secret to put in the app: the same one until it is confirmed. */
    public Enrolment enrolment(AccountId account) {
        if (isEnrolled(account)) throw new IllegalStateException("Already enrolled");
        var secret = store.find(account)
                .map(factor -> keys.decrypt(factor.hiddenSecret()))
                .orElseGet(() -> propose(account));
        var label = URLEncoder.encode("Levain:" + accounts.person(account).email(), StandardCharsets.UTF_8);
        return new Enrolment(secret, "otpauth://totp/%s?secret=%s&issuer=Levain".formatted(label, secret));
    }

    /** Keeps the factor once a first code is right. The recovery codes are told this once. */
    public Optional<List<String>> confirm(AccountId account, String code) {
        var now = clock.instant();
        if (!isRight(account, code) || !store.confirm(account, now)) return Optional.empty();
        var codes = IntStream.range(0, RECOVERY_CODES).mapToObj(i -> recoveryCode()).toList();
        store.recoveryCodes(account, codes.stream().map(this::digest).toList());
        events.publishEvent(new SecondFactorEnrolled(account, now, new Caller.System("sign-in")));
        return Optional.of(codes);
    }

    /** A code of the app, or a recovery code, which is then used up. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Check check(AccountId account, String code, String where) {
        var attempt = limits.admit(SignInLimits.Kind.CODE, account.toString(), where);
        if (attempt.isEmpty()) return Check.TOO_MANY;
        if (!isRight(account, code) && !store.useRecoveryCode(account, digest(code), clock.instant())) return Check.WRONG;
        limits.succeeded(attempt.get());
        return Check.RIGHT;
    }

    /** For whoever lost telephone and recovery codes, once somebody has made sure of who asks. */
    public void forget(AccountId account, Caller by) {
        if (store.forget(account)) events.publishEvent(new SecondFactorForgotten(account, clock.instant(), by));
    }

    private boolean isRight(AccountId account, String code) {
        var factor = store.find(account);
        if (factor.isEmpty()) return false;
        var step = Totp.stepOf(
                code, Totp.fromBase32(keys.decrypt(factor.get().hiddenSecret())), clock.instant());
        return step.isPresent() && store.advance(account, step.getAsLong());
    }

    private String propose(AccountId account) {
        var bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        var secret = Totp.base32(bytes);
        store.propose(account, keys.encrypt(secret), clock.instant());
        return secret;
    }

    private static String recoveryCode() {
        var bytes = new byte[10];
        RANDOM.nextBytes(bytes);
        return Totp.base32(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }

    private String digest(String code) {
        return keys.digest("recovery\n" + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", ""));
    }
}
