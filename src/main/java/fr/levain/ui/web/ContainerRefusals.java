package fr.levain.ui.web;

import fr.levain.ui.Frames;
import fr.levain.ui.Pages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.catalina.Context;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What Tomcat refuses before any filter of ours, an address with {@code ..%2f} or {@code %00} for instance, gets our page
 * in French and not its own in English. The refusal itself is left as strict as it is.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ContainerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final ObjectProvider<Pages> pages;
    private final ObjectProvider<Frames> frames;

    /** Asked for when a page is drawn: the server starts before they do. */
    ContainerRefusals(ObjectProvider<Pages> pages, ObjectProvider<Frames> frames) {
        this.pages = pages;
        this.frames = frames;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(this::replaceReport);
    }

    private void replaceReport(Context context) {
        var pipeline = context.getParent().getPipeline();
        Arrays.stream(pipeline.getValves()).filter(ErrorReportValve.class::isInstance).forEach(pipeline::removeValve);
        Valve ours = new Report(pages, frames);
        pipeline.addValve(ours);
        // else the host would add its own behind ours
        if (context.getParent() instanceof StandardHost host) host.setErrorReportValveClass(ours.getClass().getName());
    }

    private static final class Report extends ErrorReportValve {
        private static final Logger LOG = LoggerFactory.getLogger(ContainerRefusals.class);
        private static final String CONTENT_POLICY = "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

        private final ObjectProvider<Pages> pages;
        private final ObjectProvider<Frames> frames;

        Report(ObjectProvider<Pages> pages, ObjectProvider<Frames> frames) {
            this.pages = pages;
            this.frames = frames;
        }

        /** Nobody is known yet and nothing typed is trusted: a visitor's page, without the address that was asked. */
        @Override
        protected void report(Request request, Response response, Throwable thrown) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
            try {
                var page = new ErrorPage(status, Optional.empty());
                var html = pages.getObject().render(page, frames.getObject().ofVisitor()).getBytes(StandardCharsets.UTF_8);
                response.setContentType("text/html;charset=UTF-8");
                response.setHeader("Content-Security-Policy", CONTENT_POLICY);
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("X-Frame-Options", "DENY");
                response.setHeader("Cache-Control", "no-store");
                response.setContentLength(html.length);
                response.getOutputStream().write(html);
                response.finishResponse();
            } catch (IOException | RuntimeException failed) {
                LOG.warn("no page for status {}: {}", status, failed.getClass().getSimpleName());
            }
        }
    }
}
