package fr.levain.testing;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a context its own database, marked as a demonstration, and the clock of the tests. */
class TestContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var url = TestDatabase.cloneUrl();
        TestDatabase.serves(context);
        try (var connection = TestDatabase.dataSource(url).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into runtime.mark (kind, made_at) values ('demonstration', '2026-01-01Z')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test database", Map.of("levain.db-url", url)));
    }

    /** What every context of tests holds besides the application: the clock and all test components, so that one context serves all classes. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(basePackages = "fr.levain", useDefaultFilters = false, includeFilters = @ComponentScan.Filter(TestComponent.class))
    static class Additions {
        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    static class ClockReset implements BeforeEachCallback {
        @Override
        public void beforeEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context).getBean(TestClock.class).reset();
        }
    }
}
