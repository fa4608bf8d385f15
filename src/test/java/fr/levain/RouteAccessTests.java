package fr.levain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.OpenToAll;
import fr.levain.kernel.Role;
import fr.levain.testing.GeneratedFile;
import fr.levain.testing.LevainTest;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route says who may use it, the matrix of docs/acces.md says the same, and so do the answers. */
@LevainTest
@Tag("guard")
class RouteAccessTests {
    /** @param rule null when the route forgot to say */
    private record Route(String method, String path, Annotation rule) {
        boolean isOpenTo(Role role) {
            return switch (rule) {
                case OpenToAll all -> true;
                case AnyAccount any -> true;
                case AllowedTo some -> Set.of(some.value()).contains(role);
                default -> false;
            };
        }

        boolean isOpenToVisitors() {
            return rule instanceof OpenToAll;
        }
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Test
    void every_route_says_who_may_use_it() {
        assertThat(routes()).filteredOn(route -> route.rule() == null).isEmpty();
    }

    @Test
    void the_matrix_of_access_is_the_code() {
        var routes = routes();
        var roles = Role.values();
        var table = new StringBuilder("""
                # Qui peut quoi

                Écrit à partir du code : une ligne par route, une colonne par rôle. ● : la route répond à ce rôle ;
                elle vérifie encore que la chose demandée est bien la sienne, celle de sa structure ou de son équipe.

                """);
        table.append("| Route | visiteur | ")
                .append(Arrays.stream(roles).map(RouteAccessTests::french).collect(Collectors.joining(" | ")))
                .append(" |\n|---|").append(":-:|".repeat(roles.length + 1)).append('\n');
        for (var route : routes) {
            table.append("| `%s %s` | %s".formatted(route.method(), route.path(), mark(route.isOpenToVisitors())));
            for (var role : roles) table.append(" | ").append(mark(route.isOpenTo(role)));
            table.append(" |\n");
        }
        var idle = EnumSet.allOf(Role.class);
        routes.stream()
                .filter(route -> route.rule() instanceof AllowedTo)
                .forEach(route -> idle.removeAll(Set.of(((AllowedTo) route.rule()).value())));
        table.append("\nRôles déclarés qui n’ont pas encore de route à eux : ")
                .append(idle.isEmpty() ? "aucun" : idle.stream().map(RouteAccessTests::french).collect(Collectors.joining(", ")))
                .append(".\n");

        GeneratedFile.at("docs/acces.md").mustBe(table.toString());
    }

    @Test
    void each_page_answers_each_role_as_it_says() {
        var pages = routes().stream()
                .filter(route -> route.method().equals("GET") && !route.path().contains("{"))
                .toList();

        assertSoftly(softly -> {
            for (var page : pages) {
                var visitor = mvc.get().uri(page.path()).exchange().getResponse();
                softly.assertThat(isSignIn(visitor.getStatus(), visitor.getHeader("Location")))
                        .as("visitor on %s: %d", page.path(), visitor.getStatus())
                        .isEqualTo(!page.isOpenToVisitors());
            }
            for (var role : Role.values()) {
                var account = someone(role);
                for (var page : pages) {
                    var status = mvc.get().uri(page.path()).with(user(account)).exchange().getResponse().getStatus();
                    softly.assertThat(status == 403)
                            .as("%s on %s: %d", role, page.path(), status)
                            .isEqualTo(!page.isOpenTo(role));
                    softly.assertThat(status).as("%s on %s", role, page.path()).isLessThan(500);
                }
            }
        });
    }

    private static boolean isSignIn(int status, String location) {
        return status == 303 && location != null && location.startsWith("/connexion?retour=");
    }

    private String someone(Role role) {
        var by = new Caller.System("test");
        var person = accounts.open("Personne inventée", UUID.randomUUID() + "@exemple.fr", Optional.empty(), by);
        accounts.revoke(person.id(), Role.APPLICANT, by);
        accounts.grant(person.id(), role, Optional.empty(), by);
        return person.id().toString();
    }

    private List<Route> routes() {
        var routes = new TreeMap<String, Route>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            if (ErrorController.class.isAssignableFrom(handler.getBeanType())) return;
            var methods = mapping.getMethodsCondition().getMethods();
            Stream<String> names = methods.isEmpty()
                    ? Stream.of(HttpMethod.GET.name())
                    : methods.stream().map(RequestMethod::name);
            names.forEach(method -> mapping.getPatternValues().forEach(path ->
                    routes.put(path + " " + method, new Route(method, path, ruleOf(handler)))));
        });
        return List.copyOf(routes.values());
    }

    private static Annotation ruleOf(HandlerMethod handler) {
        return Stream.of(handler.getMethod(), handler.getBeanType())
                .flatMap(element -> Stream.of(OpenToAll.class, AnyAccount.class, AllowedTo.class)
                        .<Annotation>map(rule -> AnnotatedElementUtils.findMergedAnnotation(element, rule)))
                .filter(rule -> rule != null)
                .findFirst()
                .orElse(null);
    }

    private static String mark(boolean open) {
        return open ? "●" : " ";
    }

    private static String french(Role role) {
        return switch (role) {
            case APPLICANT -> "porteur";
            case PARTNER -> "partenaire";
            case SUPPORTER -> "accompagnateur";
            case GREETER -> "accueil";
            case ASSISTANT -> "assistant";
            case CASE_OFFICER -> "chargé de mission";
            case HEAD -> "chef de service";
            case EXPERT -> "expert";
            case COMMITTEE_MEMBER -> "membre de comité";
            case ELECTED_DELEGATE -> "élu délégué";
            case ASSEMBLY_SECRETARY -> "secrétariat des assemblées";
            case FINANCE_OFFICER -> "gestionnaire financier";
            case AUDITOR -> "auditeur";
            case ADMINISTRATOR -> "administrateur";
        };
    }
}
