package fr.levain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LevainTest
class SignInTests {
    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    @Autowired
    SignIn signIn;

    @Autowired
    SecondFactors factors;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestClock clock;

    final String email = UUID.randomUUID() + "@exemple.fr";

    @Test
    void opens_an_account_by_the_link_sent_to_its_address() {
        signIn.sendLink(email.toUpperCase(), Optional.of("Ada Martin"), "/dossiers", HERE);

        var result = signIn.useLink(tokenSent(), Optional.empty());

        assertThat(result).isInstanceOfSatisfying(SignInResult.Known.class, known -> {
            assertThat(accounts.person(known.account()).name()).isEqualTo("Ada Martin");
            assertThat(known.returnTo()).isEqualTo("/dossiers");
            assertThat(accounts.caller(known.account()).orElseThrow().roles()).containsExactly(Role.APPLICANT);
        });
    }

    @Test
    void uses_a_link_once_however_often_it_is_looked_at() {
        signIn.sendLink(email, Optional.of("Ada Martin"), "/", HERE);
        var token = tokenSent();

        assertThat(signIn.look(token)).isPresent();
        assertThat(signIn.look(token)).isPresent();
        assertThat(signIn.useLink(token, Optional.empty())).isInstanceOf(SignInResult.Known.class);
        assertThat(signIn.useLink(token, Optional.empty())).isInstanceOf(SignInResult.Wrong.class);
    }

    @Test
    void refuses_a_link_after_a_quarter_of_an_hour() {
        signIn.sendLink(email, Optional.of("Ada Martin"), "/", HERE);
        var token = tokenSent();

        clock.advance(Duration.ofMinutes(15));

        assertThat(signIn.useLink(token, Optional.empty())).isInstanceOf(SignInResult.Wrong.class);
    }

    @Test
    void stops_who_guesses_passwords_without_locking_the_owner_out() {
        var account = someone();
        signIn.choosePassword(account, "une phrase assez longue");

        for (int i = 0; i < 5; i++) assertThat(password("faux", HERE)).isInstanceOf(SignInResult.Wrong.class);

        assertThat(password("une phrase assez longue", HERE)).isInstanceOf(SignInResult.TooMany.class);
        assertThat(password("une phrase assez longue", ELSEWHERE)).isInstanceOf(SignInResult.Known.class);
        clock.advance(Duration.ofMinutes(16));
        assertThat(password("une phrase assez longue", HERE)).isInstanceOf(SignInResult.Known.class);
    }

    @Test
    void says_the_same_of_a_wrong_password_and_of_an_unknown_address() {
        assertThat(password("peu importe", ELSEWHERE)).isInstanceOf(SignInResult.Wrong.class);
    }

    @Test
    void takes_each_code_of_the_second_factor_once() {
        var account = someone();
        var secret = Totp.fromBase32(factors.enrolment(account).secret());
        var first = Totp.code(secret, Totp.stepAt(clock.instant()), 6);
        var recovery = factors.confirm(account, first).orElseThrow();

        assertThat(factors.isEnrolled(account)).isTrue();
        assertThat(factors.check(account, first, HERE)).isEqualTo(SecondFactors.Check.WRONG);
        clock.advance(Duration.ofSeconds(30));
        assertThat(factors.check(account, Totp.code(secret, Totp.stepAt(clock.instant()), 6), HERE))
                .isEqualTo(SecondFactors.Check.RIGHT);
        assertThat(factors.check(account, recovery.getFirst(), HERE)).isEqualTo(SecondFactors.Check.RIGHT);
        assertThat(factors.check(account, recovery.getFirst(), HERE)).isEqualTo(SecondFactors.Check.WRONG);
    }

    private AccountId someone() {
        return accounts.open("Ada Martin", email, Optional.empty(), new Caller.System("test")).id();
    }

    private SignInResult password(String password, String where) {
        return signIn.withPassword(email, password, "/", where);
    }

    private String tokenSent() {
        return new Mailbox(sql).found(email, "/connexion/lien/(\\S+)");
    }
}
