package fr.levain.accounts;

import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Headers, form tokens and the guard of routes. Who may do what is said on each route, not here. */
@Configuration
class SecurityConfiguration implements WebMvcConfigurer {
    private static final String CONTENT_POLICY =
            "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:%s; object-src 'none'; "
                    + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private final CallerResolver callers;
    private final RouteGuard guard;

    SecurityConfiguration(CallerResolver callers, RouteGuard guard) {
        this.callers = callers;
        this.guard = guard;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(callers);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(guard);
    }

    @Bean
    static SecurityFilterChain pages(HttpSecurity http, ForgedForm forgedForm, @Value("${levain.map.background:}") String mapBackground) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                // in a cookie, so that a form filled in before the session ended is still known to be ours
                .csrf(csrf -> csrf.csrfTokenRepository(tokens())
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                        // keeps nothing: other sites send their forms there, it shows what they say
                        .ignoringRequestMatchers(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/appels/{slug}/preremplissage"))
                        // the button of a mail program, which has no page of ours; whoever has the address may stop the alert, the invitations, or the news of a need
                        .ignoringRequestMatchers(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/aides/alertes/{token}/arret"))
                        .ignoringRequestMatchers(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/agenda/invitations/{token}/arret"))
                        .ignoringRequestMatchers(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/capteurs/{token}/arret"))
                        .ignoringRequestMatchers(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/besoins-dits/{stop}/arret")))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(forgedForm))
                .securityContext(context -> context.securityContextRepository(signIns()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy(mapBackground)))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frame -> frame.deny())
                        .httpStrictTransportSecurity(strict -> strict.includeSubDomains(false)))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** What the pages may load, and from where. */
    static String contentPolicy(String mapBackground) {
        return CONTENT_POLICY.formatted(picturesFrom(mapBackground));
    }

    /** The one server whose pictures may be shown under a map, when a setting names it; nobody else's otherwise. */
    private static String picturesFrom(String mapBackground) {
        if (mapBackground.isBlank()) return "";
        var address = URI.create(mapBackground.strip());
        if (!"https".equals(address.getScheme()) || address.getHost() == null) throw new IllegalArgumentException("levain.map.background : une adresse en https est attendue");
        return " https://" + address.getAuthority();
    }

    private static CookieCsrfTokenRepository tokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("levain-form");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax").path("/"));
        return tokens;
    }

    static HttpSessionSecurityContextRepository signIns() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Sign-in is ours: without this bean Spring Boot would add a user and print its password. */
    @Bean
    static AuthenticationManager noOtherWayIn() {
        return authentication -> {
            throw new IllegalStateException("Sign-in goes through SignIn");
        };
    }
}
