#include "reports/pdf/pdf_writer.h"

#include "reports/pdf/chart_drawing.h"
#include "reports/pdf/layout.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace watari::reports {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

struct ItemPainter {
    QPainter& painter;

    void operator()(const BoxItem& box) const {
        painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
        painter.setPen(box.borderWidth > 0
                           ? QPen(Qt::black, box.borderWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin)
                           : QPen(Qt::NoPen));
        painter.drawRect(box.rect);
    }

    void operator()(const LineItem& line) const {
        painter.setPen(QPen(Qt::black, line.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line.from, line.to);
    }

    void operator()(const TextItem& text) const {
        painter.setPen(Qt::black);
        painter.setFont(fontOf(text.style));
        painter.drawText(text.baseline, text.text);
    }

    void operator()(const ImageItem& image) const {
        painter.drawImage(image.rect, QImage::fromData(image.png));
    }

    void operator()(const ChartItem& item) const {
        painter.save();
        drawChart(painter, item.rect, item.chart);
        painter.restore();
    }
};

Result<void> checkSurroundings() {
    if (!qobject_cast<QApplication*>(QCoreApplication::instance()))
        return Error(ErrorCode::Environment, Tr::tr("PDF pages need a graphical application object."))
            .withRemedy(Tr::tr("Start with QT_QPA_PLATFORM=offscreen where there is no display."));
    return checkFonts();
}

QPageLayout pageLayoutOf(const Report& report) {
    const auto orientation =
        report.orientation == Orientation::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    return {QPageSize(QPageSize::A4), orientation, QMarginsF(), QPageLayout::Point};
}

}  // namespace

Result<void> paintReport(const Report& report, QPagedPaintDevice& device) {
    CHECK(checkSurroundings());
    device.setPageLayout(pageLayoutOf(report));
    QPainter painter;
    if (!painter.begin(&device))
        return Error(ErrorCode::Environment, Tr::tr("The printer does not accept pages."))
            .withRemedy(Tr::tr("Check that the printer is ready, or print to a file."));
    const double scale = device.logicalDpiX() / (72 * kUnitsPerPoint);
    bool first = true;
    for (const Page& page : layoutReport(report)) {
        if (!first) device.newPage();
        first = false;
        painter.resetTransform();
        painter.scale(scale, scale);
        for (const PageItem& item : page.items) std::visit(ItemPainter{painter}, item);
    }
    painter.end();
    return Ok();
}

Result<QByteArray> renderPdf(const Report& report) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(72 * kUnitsPerPoint));
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("Watari"));
    CHECK(paintReport(report, writer));
    return bytes;
}

}  // namespace watari::reports
