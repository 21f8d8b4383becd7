#include "app/gui/shell/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WindowOptions)
};

const QString kProject = QStringLiteral("project");
const QString kSample = QStringLiteral("sample");
const QString kLanguage = QStringLiteral("lang");
const QString kTheme = QStringLiteral("theme");
const QString kPerson = QStringLiteral("as");
const QString kScreenshot = QStringLiteral("screenshot");
const QString kSize = QStringLiteral("size");
const QString kHelp = QStringLiteral("help");
const QString kVersion = QStringLiteral("version");

void addOptions(QCommandLineParser& parser) {
    parser.addOptions({
        {kProject, Tr::tr("Open this project: a file, or a postgresql:// URL."), QStringLiteral("LOCATION")},
        {kSample, Tr::tr("Open the sample project; it is made at the first time.")},
        {kLanguage, Tr::tr("Language: ja or en. Japanese unless LANG asks for English."),
         QStringLiteral("LANG")},
        {kTheme, Tr::tr("Colours: light, dark or system."), QStringLiteral("THEME")},
        {kPerson, Tr::tr("The person of the roster who acts."), QStringLiteral("PERSON")},
        {kScreenshot,
         Tr::tr("Write a picture of every page into this folder, in both languages and themes, and end."),
         QStringLiteral("DIR")},
        {kSize, Tr::tr("Size of the pictures, 1366x768 by default."), QStringLiteral("WxH")},
        {{QStringLiteral("h"), kHelp}, Tr::tr("Show this help.")},
        {kVersion, Tr::tr("Show the version.")},
    });
}

Error usageError(const QString& message) {
    return Error(ErrorCode::WrongUsage, message).withRemedy(Tr::tr("See watari --help."));
}

Result<QSize> sizeOf(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return usageError(Tr::tr("“%1” is no size such as 1366x768.").arg(text));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

}  // namespace

Result<Options> parseOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("watari")} + arguments))
        return usageError(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return usageError(Tr::tr("“%1” is not understood.").arg(parser.positionalArguments().front()));
    Options options;
    options.project = parser.value(kProject);
    options.sample = parser.isSet(kSample);
    options.personName = parser.value(kPerson);
    options.screenshotFolder = parser.value(kScreenshot);
    options.help = parser.isSet(kHelp);
    options.version = parser.isSet(kVersion);
    if (parser.isSet(kLanguage)) {
        options.language = i18n::languageFromName(parser.value(kLanguage));
        if (!options.language)
            return usageError(Tr::tr("“%1” is no language: ja or en.").arg(parser.value(kLanguage)));
    }
    if (parser.isSet(kTheme)) {
        options.theme = themeFromName(parser.value(kTheme));
        if (!options.theme)
            return usageError(Tr::tr("“%1” is no theme: light, dark or system.").arg(parser.value(kTheme)));
    }
    if (parser.isSet(kSize)) {
        TRY(options.size, sizeOf(parser.value(kSize)));
    }
    return options;
}

QString helpText() {
    QCommandLineParser parser;
    addOptions(parser);
    parser.setApplicationDescription(
        Tr::tr("Watari: inventory, sizing, migration and operation of servers."));
    return parser.helpText();
}

}  // namespace watari::gui
