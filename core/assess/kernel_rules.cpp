#include "core/assess/hits.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QVersionNumber>

#include <algorithm>
#include <array>

namespace watari::assess {

namespace {

// Inspection's words of a kernel (core/inspect/details.h).
constexpr QLatin1String kVirtio("virtio in its initramfs");
constexpr QLatin1String kNoVirtio("no virtio in its initramfs");

using Kernels = QList<const Software*>;

QHash<Id<Server>, Kernels> kernelsByServer(const Survey& survey) {
    QHash<Id<Server>, Kernels> kernels;
    for (const Software& s : survey.inventory.software)
        if (s.kind == SoftwareKind::Kernel) kernels[s.serverId].append(&s);
    return kernels;
}

// Server by server, whoever named it; `arguments` are asked with its kernels.
template <class Condition, class Arguments>
QList<Hit> kernelHits(const Survey& survey, const char* subject, Condition condition, Arguments arguments) {
    const auto kernels = kernelsByServer(survey);
    QList<Hit> hits;
    for (const Server& s : survey.inventory.servers) {
        const Kernels own = kernels.value(s.id);
        if (!own.isEmpty() && condition(own, s))
            hits.append({s.id, QLatin1String(subject), s.name, arguments(own, s)});
    }
    return hits;
}

QVersionNumber numberOf(const Software& kernel) {
    return QVersionNumber::fromString(kernel.version);
}

bool isRescue(const Software& kernel) {
    return kernel.version.contains(QLatin1String("rescue"));
}

// Red Hat gave virtio to its releases 4.8 (2.6.9-89) and 5.3 (2.6.18-128) afterwards.
bool isBackport(const QString& version) {
    static const QRegularExpression kRedHat(QStringLiteral("^2\\.6\\.(9|18)-(\\d+).*\\.el"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = kRedHat.match(version);
    if (!match.hasMatch()) return false;
    return match.captured(2).toInt() >= (match.captured(1) == QLatin1String("9") ? 89 : 128);
}

// virtio-pci came with Linux 2.6.25.
bool isTooOld(const Software& kernel) {
    const QVersionNumber number = numberOf(kernel);
    return !number.isNull() && number < QVersionNumber(2, 6, 25) && kernel.detail != kVirtio &&
           !isBackport(kernel.version);
}

// A rescue kernel is named by the machine, not by its version.
bool areTooOld(const Kernels& kernels) {
    Kernels usual;
    std::copy_if(kernels.begin(), kernels.end(), std::back_inserter(usual),
                 [](const Software* k) { return !isRescue(*k); });
    return !usual.isEmpty() &&
           std::all_of(usual.begin(), usual.end(), [](const Software* k) { return isTooOld(*k); });
}

bool haveNoVirtio(const Kernels& kernels) {
    return std::all_of(kernels.begin(), kernels.end(),
                       [](const Software* k) { return k->detail == kNoVirtio; });
}

QString newestOf(const Kernels& kernels) {
    const auto newest =
        std::max_element(kernels.begin(), kernels.end(),
                         [](const Software* a, const Software* b) { return numberOf(*a) < numberOf(*b); });
    return (*newest)->version;
}

QList<Hit> findKernelsTooOld(const Survey& survey) {
    return kernelHits(
        survey, "kernels", [](const Kernels& kernels, const Server&) { return areTooOld(kernels); },
        [](const Kernels& kernels, const Server&) { return QStringList{newestOf(kernels)}; });
}

QList<Hit> findNoKernelWithVirtio(const Survey& survey) {
    return kernelHits(
        survey, "kernels",
        [](const Kernels& kernels, const Server&) { return haveNoVirtio(kernels) && !areTooOld(kernels); },
        [](const Kernels& kernels, const Server&) {
            return QStringList{QString::number(kernels.size()), newestOf(kernels)};
        });
}

// Where another kernel could start instead; of all of them the rules above tell.
QList<Hit> findDefaultWithoutVirtio(const Survey& survey) {
    const auto kernels = kernelsByServer(survey);
    QList<Hit> hits;
    for (const Server& s : survey.inventory.servers) {
        const Inspection* inspection = survey.inspectionOf.value(s.id);
        if (!inspection || inspection->virtioInInitramfs != false || isWindows(survey, s)) continue;
        const Kernels own = kernels.value(s.id);
        if (!own.isEmpty() && (haveNoVirtio(own) || areTooOld(own))) continue;
        const QString kernel = inspection->defaultKernel;
        hits.append(
            {s.id, QStringLiteral("virtio"), s.name, {kernel.isEmpty() ? QStringLiteral("—") : kernel}});
    }
    return hits;
}

QString architectureOf(const Survey& survey, const Server& server) {
    const Inspection* inspection = survey.inspectionOf.value(server.id);
    return inspection && !inspection->architecture.isEmpty() ? inspection->architecture : server.architecture;
}

// Programs of 32 bits run on a kernel of 64 as well ("6.1.0-20-amd64").
QList<Hit> find32BitKernels(const Survey& survey) {
    static const QRegularExpression k32Bit(QStringLiteral("^(?:i[3-6]86|x86)$"));
    return kernelHits(
        survey, "32_bit",
        [&](const Kernels& kernels, const Server& s) {
            return k32Bit.match(architectureOf(survey, s)).hasMatch() &&
                   std::none_of(kernels.begin(), kernels.end(), [](const Software* k) {
                       return k->version.contains(QLatin1String("_64")) ||
                              k->version.contains(QLatin1String("amd64"));
                   });
        },
        [&](const Kernels& kernels, const Server& s) {
            return QStringList{newestOf(kernels), architectureOf(survey, s)};
        });
}

constexpr std::array kKernelRules{
    Rule{"guest.kernel.too_old", Severity::Critical, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "Even the newest kernel of the guest (%1) is older than Linux 2.6.25 and has no "
                           "drivers for virtio, so it finds neither disk nor network on the target. Upgrade "
                           "the guest before it moves."),
         findKernelsTooOld},
    Rule{"guest.virtio.in_no_initramfs", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP(
             "Assess",
             "None of the start-up images of the guest's kernels (%1, the newest %2) has a virtio driver; "
             "without conversion no kernel finds a disk. Rebuild them with it, or move through conversion."),
         findNoKernelWithVirtio},
    Rule{"guest.virtio.not_in_initramfs", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP(
             "Assess",
             "The start-up image of the default kernel %1 has no virtio driver; without conversion the guest "
             "finds no disk. Rebuild the image with it, or move through conversion."),
         findDefaultWithoutVirtio},
    Rule{"guest.kernel.32_bit", Severity::Warning, "", Judgement::Settled,
         QT_TRANSLATE_NOOP("Assess",
                           "The guest's kernel %1 is one of 32 bits (%2), which makers of platforms support "
                           "less and less. Ask whether the target supports it, or upgrade the guest."),
         find32BitKernels},
};

}  // namespace

std::span<const Rule> kernelRules() {
    return kKernelRules;
}

}  // namespace watari::assess
