package fr.levain.commitments.web;

import fr.levain.commitments.AddressProofs;
import fr.levain.commitments.AddressProofs.Proving.CodeSpent;
import fr.levain.commitments.AddressProofs.Proving.Proved;
import fr.levain.commitments.AddressProofs.Proving.WrongCode;
import fr.levain.commitments.PartnerSpace;
import fr.levain.kernel.French;
import fr.levain.ui.FormErrors;
import fr.levain.ui.View;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Before anything is written on a partner's page: the code sent to its address, typed on the very page that is filled in. */
@Component
class ProvedAddress {
    private static final String PASS = "engagement_adresse";

    private final AddressProofs proofs;

    ProvedAddress(AddressProofs proofs) {
        this.proofs = proofs;
    }

    AddressStep step(PartnerSpace space, HttpServletRequest request) {
        return proofs.isProved(space, pass(request)) ? AddressStep.PROVED
                : request.getParameter("code") == null ? AddressStep.AHEAD : AddressStep.CODE;
    }

    /**
     * Writes what was typed when the address is proved; or shows the page again, all as typed, with the code to type.
     *
     * @param again the same page, at this step, with these errors
     * @param write what to do, with what the browser kept
     */
    View write(PartnerSpace space, Inputs typed, HttpServletRequest request, HttpServletResponse response,
            BiFunction<AddressStep, FormErrors, View> again, Function<String, View> write) {
        if (proofs.isProved(space, pass(request))) return write.apply(pass(request));
        var code = typed.of("code");
        if (code.isBlank() || typed.of("suite").equals("code"))
            return again.apply(AddressStep.CODE, proofs.sendCode(space.key()) ? FormErrors.none()
                    : FormErrors.of("code", "Cinq codes sont déjà partis en une heure. Écrivez le dernier reçu, ou attendez une heure."));
        return switch (proofs.prove(space.key(), code)) {
            case Proved(var pass) -> {
                keep(space, pass, request, response);
                yield write.apply(pass);
            }
            case WrongCode(var left) -> again.apply(AddressStep.CODE, FormErrors.of("code",
                    "Ce n’est pas le bon code. Vérifiez le dernier courriel reçu : il reste %s.".formatted(French.plural(left, "essai", "essais"))));
            case CodeSpent _ -> again.apply(AddressStep.CODE, FormErrors.of("code", "Ce code ne vaut plus rien. Demandez-en un autre ci-dessous."));
        };
    }

    /** Sent back to this partner's page only, and read by no script. */
    void keep(PartnerSpace space, String pass, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(PASS, pass).path(space.path()).httpOnly(true).secure(request.isSecure())
                .sameSite("Lax").maxAge(AddressProofs.KEPT).build().toString());
    }

    private static String pass(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).map(Arrays::stream).orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(PASS)).map(Cookie::getValue).findFirst().orElse("");
    }
}
