#include "core/inspect/boot_settings.h"

#include "core/inspect/settings_text.h"

#include <QRegularExpression>

namespace watari::inspect {
namespace {

struct MenuEntry {
    QString title;
    QString id;
    QString kernel;
};

QString fileName(const QString& path) {
    return path.section(u'/', -1);
}

bool isKernelLine(const QString& word) {
    return word == QLatin1String("linux") || word == QLatin1String("linux16") ||
           word == QLatin1String("linuxefi") || word == QLatin1String("kernel");
}

// Sub-menus count as entries of their own when GRUB counts; their entries are reached by title or id only.
struct Menu {
    QList<MenuEntry> all;
    QList<qsizetype> top;  // positions in `all`; -1: a sub-menu
    QString setDefault;
};

QString firstQuoted(const QString& line) {
    static const QRegularExpression quoted(QStringLiteral("['\"]([^'\"]*)['\"]"));
    return quoted.match(line).captured(1);
}

QString idOf(const QString& line) {
    static const QRegularExpression option(QStringLiteral("menuentry_id_option\\s+['\"]([^'\"]*)['\"]"));
    static const QRegularExpression plain(QStringLiteral("--id[= ]['\"]?([^'\" ]*)"));
    const QString id = option.match(line).captured(1);
    return id.isEmpty() ? plain.match(line).captured(1) : id;
}

void addLine(const QString& line, int depth, Menu& menu) {
    static const QRegularExpression setting(QStringLiteral("^set default=[\"']?([^\"']*)[\"']?$"));
    const QStringList words = settingsWords(line);
    if (words.isEmpty()) return;
    if (words[0] == QLatin1String("menuentry")) {
        if (depth == 0) menu.top.append(menu.all.size());
        menu.all.append({firstQuoted(line), idOf(line), {}});
    } else if (words[0] == QLatin1String("submenu") && depth == 0) {
        menu.top.append(-1);
    } else if (isKernelLine(words[0]) && !menu.all.isEmpty() && menu.all.last().kernel.isEmpty()) {
        menu.all.last().kernel = fileName(words.value(1));
    }
    // "${saved_entry}" and "${next_entry}" are variables: the environment tells.
    const QString value = setting.match(line).captured(1);
    if (!value.isEmpty() && !value.startsWith(u'$')) menu.setDefault = value;
}

Menu menuOf(const QString& config) {
    Menu menu;
    int depth = 0;
    for (const QString& line : settingsLines(config)) {
        addLine(line, depth, menu);
        const bool opens =
            line.startsWith(QLatin1String("menuentry")) || line.startsWith(QLatin1String("submenu"));
        if (opens && line.endsWith(u'{'))
            ++depth;
        else if (line == QLatin1String("}") && depth > 0)
            --depth;
    }
    return menu;
}

QString kernelOfMenu(const Menu& menu, const QString& saved) {
    const QString wanted = (saved.isEmpty() ? menu.setDefault : saved).section(u'>', -1);
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber && number >= 0 && number < menu.top.size() && menu.top[number] >= 0)
        return menu.all[menu.top[number]].kernel;
    for (const MenuEntry& entry : menu.all)
        if (!wanted.isEmpty() && (entry.id == wanted || entry.title == wanted)) return entry.kernel;
    return menu.all.isEmpty() ? QString() : menu.all.first().kernel;
}

QString savedEntry(const QString& environment) {
    for (const QString& line : environment.split(u'\n'))
        if (line.startsWith(QLatin1String("saved_entry="))) return line.mid(12).trimmed();
    return {};
}

// Entries of the Boot Loader Specification: Red Hat since 8, and systemd-boot.
QString kernelOfEntries(const BootTexts& texts, const QString& wanted) {
    QString found;
    QString foundVersion;
    for (const auto& [name, text] : texts.entries) {
        QString kernel;
        for (const QString& line : settingsLines(text))
            if (const QStringList words = settingsWords(line); words.value(0) == QLatin1String("linux"))
                kernel = fileName(words.value(1));
        if (!wanted.isEmpty() && (name == wanted || name + QStringLiteral(".conf") == wanted)) return kernel;
        if (name.contains(QLatin1String("-rescue"))) continue;
        if (!found.isEmpty() && !versionLess(foundVersion, name)) continue;
        found = kernel;
        foundVersion = name;
    }
    return found;
}

QString kernelOfLegacy(const QString& config) {
    int wanted = 0;
    int entry = -1;
    for (const QString& line : settingsLines(config)) {
        const QStringList words = settingsWords(QString(line).replace(u'=', u' '));
        if (words.isEmpty()) continue;
        if (words[0] == QLatin1String("default") && entry < 0) wanted = words.value(1).toInt();
        if (words[0] == QLatin1String("title")) ++entry;
        if (words[0] == QLatin1String("kernel") && entry == wanted) return fileName(words.value(1));
    }
    return {};
}

QString loaderDefault(const QString& loaderConfig) {
    for (const QString& line : settingsLines(loaderConfig))
        if (const QStringList words = settingsWords(line); words.value(0) == QLatin1String("default"))
            return words.value(1);
    return {};
}

}  // namespace

QString defaultKernel(const BootTexts& texts, const QStringList& installed) {
    const QString saved = savedEntry(texts.grubEnvironment);
    QString kernel;
    if (!texts.grubConfig.isEmpty()) kernel = kernelOfMenu(menuOf(texts.grubConfig), saved);
    if (kernel.isEmpty() && !texts.entries.isEmpty())
        kernel = kernelOfEntries(texts, saved.isEmpty() ? loaderDefault(texts.loaderConfig) : saved);
    if (kernel.isEmpty()) kernel = kernelOfLegacy(texts.legacyConfig);
    if (!kernel.isEmpty()) return kernel;
    return installed.size() == 1 ? installed.first() : QString();
}

// On the system partition stands the whole menu (Red Hat until 8), or a line that leads to /boot.
QStringList grubFolders(const QStringList& vendors) {
    QStringList folders{QStringLiteral("/boot/grub2"), QStringLiteral("/boot/grub")};
    for (const QString& vendor : vendors) folders.append(QStringLiteral("/boot/efi/EFI/") + vendor);
    return folders;
}

bool versionLess(const QString& left, const QString& right) {
    static const QRegularExpression part(QStringLiteral("[0-9]+|[^0-9]+"));
    auto a = part.globalMatch(left);
    auto b = part.globalMatch(right);
    while (a.hasNext() && b.hasNext()) {
        const QString x = a.next().captured();
        const QString y = b.next().captured();
        const bool numbers = x[0].isDigit() && y[0].isDigit();
        if (numbers && x.toULongLong() != y.toULongLong()) return x.toULongLong() < y.toULongLong();
        if (!numbers && x != y) return x < y;
    }
    return b.hasNext();
}

}  // namespace watari::inspect
