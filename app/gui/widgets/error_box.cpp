#include "app/gui/widgets/error_box.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace watari::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ErrorBox)
};

QString details(const Error& error) {
    QStringList lines;
    if (!error.places().isEmpty())
        lines.append(Tr::tr("Where: %1").arg(error.places().join(QStringLiteral(" › "))));
    if (!error.remedy().isEmpty()) lines.append(Tr::tr("What to do: %1").arg(error.remedy()));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

QString errorText(const QString& attempt, const Error& error) {
    return QStringList{attempt, error.message(), details(error)}.join(QLatin1Char('\n')).trimmed();
}

QMessageBox* showError(QWidget* parent, const QString& attempt, const Error& error) {
    if (error.isCancelled()) return nullptr;
    auto* box = new QMessageBox(QMessageBox::Warning, attempt, error.message(), QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(details(error));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* copy = box->addButton(Tr::tr("Copy the text"), QMessageBox::ActionRole);
    // A button of a message box closes it; copying must not.
    copy->disconnect();
    QObject::connect(copy, &QPushButton::clicked, box,
                     [attempt, error] { QGuiApplication::clipboard()->setText(errorText(attempt, error)); });
    box->setDefaultButton(QMessageBox::Close);
    box->open();
    return box;
}

}  // namespace watari::gui
