package fr.levain.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Writes what a controller answers: the page, or the way to the next one. */
@Component
class ViewHandler implements HandlerMethodReturnValueHandler {
    private final Pages pages;
    private final Frames frames;

    ViewHandler(Pages pages, Frames frames) {
        this.pages = pages;
        this.frames = frames;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return View.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object view, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        if (view == null) return;
        write(
                (View) view,
                web.getNativeRequest(HttpServletRequest.class),
                web.getNativeResponse(HttpServletResponse.class));
    }

    void write(View view, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (view) {
            case Redirect redirect -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", request.getContextPath() + redirect.to());
            }
            case Page page -> {
                // The whole page before the first byte: a template that fails must not leave half an answer.
                var html = pages.encoded(page, frames.of(request));
                response.setStatus(OurFault.status(page, request));
                response.setContentType("text/html;charset=UTF-8");
                response.setContentLength(html.getContentLength());
                html.writeTo(response.getOutputStream());
            }
        }
    }
}
