package fr.levain.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StartingFilterTests {
    private final StartingFilter filter = new StartingFilter();

    private MockHttpServletResponse answer() throws Exception {
        var answer = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest("GET", "/"), answer, new MockFilterChain());
        return answer;
    }

    @Test
    void a_first_start_says_that_it_starts_until_the_policy_and_the_demonstration_are_loaded() throws Exception {
        assertThat(answer().getStatus()).isEqualTo(503);
        assertThat(answer().getHeader("Retry-After")).isEqualTo("3");
        assertThat(answer().getContentAsString()).contains("<h1>Levain démarre</h1>", "http-equiv=\"refresh\"");

        filter.loaded(null);

        assertThat(answer().getStatus()).isEqualTo(200);
        assertThat(answer().getContentAsString()).isEmpty();
    }
}
