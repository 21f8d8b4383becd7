// Reads a vSphere source once and prints what that took, as JSON. Usage: vsphere_tool URI USER PASSWORD
#include "importers/vsphere/vsphere_importer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <cstdio>

using namespace watari;
using namespace watari::importers;

namespace {

class LastNote final : public JobContext {
public:
    void phase(const QString&) override {}
    void progress(const Progress&) override {}
    void note(const QString& text) override { m_text = text; }
    [[nodiscard]] bool cancelled() const override { return false; }
    QString m_text;
};

// The most memory this process has held, in KiB.
qint64 peakMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    static const QRegularExpression peak(QStringLiteral("VmHWM:\\s*(\\d+)"));
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) return 2;
    LastNote job;
    const qint64 before = peakMemory();
    QElapsedTimer timer;
    timer.start();
    const auto outcome = VsphereImporter().read(
        arguments[1], {.limit = Seconds(120), .credentials = Credentials{arguments[2], arguments[3]}}, job);
    const double seconds = static_cast<double>(timer.elapsed()) / 1'000;
    if (!outcome) {
        std::fprintf(stderr, "%s\n", qPrintable(outcome.error().text()));
        return 3;
    }
    std::printf(
        "{\"servers\": %lld, \"seconds\": %.3f, \"requests\": %d, \"before_kib\": %lld, "
        "\"peak_kib\": %lld}\n",
        static_cast<long long>(outcome->inventory.servers.size()), seconds,
        job.m_text.section(u' ', 0, 0).toInt(), static_cast<long long>(before),
        static_cast<long long>(peakMemory()));
    return 0;
}
