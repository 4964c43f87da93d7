"""One generated stylesheet for the whole window; fonts are set in code and never here."""

from __future__ import annotations

from wizard.gui.fonts import scaled
from wizard.gui.tokens import BUTTON_HEIGHT, CARD_RADIUS, CONTROL_RADIUS, FIELD_HEIGHT, SMALL_HEIGHT, Tokens, contrast

_SEEN = 2.0
"""The contrast of a ring with the button that it is drawn on."""


def stylesheet(tokens: Tokens) -> str:
    """Turn tokens into Qt style rules; widgets select themselves by their dynamic properties tone, kind and state."""
    return "\n".join(
        (_surfaces(tokens), _texts(tokens), _fields(tokens), _buttons(tokens), _cards(tokens), _bars(tokens))
    )


def _surfaces(t: Tokens) -> str:
    return f"""
QWizard, QDialog, QMessageBox, QWizardPage, QScrollArea, #paper {{ background: {t.bg}; color: {t.text}; }}
QScrollArea {{ border: 0; }}
#rail {{ background: {t.surface}; border: 0; border-right: 1px solid {t.border}; }}
#rail[mirrored="true"] {{ border-right: 0; border-left: 1px solid {t.border}; }}
#help_panel {{ background: {t.surface}; border: 0; border-left: 1px solid {t.border}; }}
#help_panel[mirrored="true"] {{ border-left: 0; border-right: 1px solid {t.border}; }}
#help_panel QScrollArea, #help_panel #paper {{ background: {t.surface}; }}
#help_text {{
  background: {t.surface}; color: {t.text}; border: 1px solid transparent; border-radius: {CONTROL_RADIUS}px;
  selection-background-color: {t.accent}; selection-color: {t.on_accent};
}}
#help_text:focus {{ border-color: {t.accent}; }}
#notice_bar {{ background: {t.warn_soft}; border: 0; border-bottom: 1px solid {t.border}; }}
#practice_bar {{ background: {t.warn_soft}; border: 0; border-bottom: 1px solid {t.border}; }}
QToolTip {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.border}; padding: 4px 6px; }}
QMenu {{ background: {t.bg}; color: {t.text}; border: 1px solid {t.border}; padding: 4px; }}
QMenu::item {{ padding: 6px 28px 6px 12px; border: 1px solid transparent; border-radius: {CONTROL_RADIUS}px; }}
QMenu::item:selected {{ background: {t.accent_soft}; color: {t.text}; border-color: {t.card_border}; }}
QMenu::item:disabled {{ color: {t.muted}; }}
QMenu::separator {{ height: 1px; background: {t.border}; margin: 4px 8px; }}
"""


def _texts(t: Tokens) -> str:
    tones = {"text": t.text, "muted": t.muted, "ok": t.ok, "error": t.err, "warning": t.warn, "accent": t.accent}
    return "\n".join(f'QLabel[tone="{tone}"] {{ color: {colour}; }}' for tone, colour in tones.items())


def _fields(t: Tokens) -> str:
    # The border is inside the 38 px: 2 x 1 px border.
    inner = scaled(FIELD_HEIGHT) - 2
    small = scaled(SMALL_HEIGHT) - 2
    return f"""
QLineEdit, QComboBox, QPlainTextEdit {{
  background: {t.bg}; color: {t.text}; border: 1px solid {t.border}; border-radius: {CONTROL_RADIUS}px;
  selection-background-color: {t.accent}; selection-color: {t.on_accent}; placeholder-text-color: {t.muted};
}}
QLineEdit {{ min-height: {inner}px; padding: 0 10px; }}
QPlainTextEdit {{ padding: 6px 8px; }}
QComboBox {{ min-height: {inner}px; padding: 0 0 0 10px; }}
QComboBox[mirrored="true"] {{ padding: 0 10px 0 0; }}
QComboBox QLineEdit {{ border: 0; border-radius: 0; padding: 0; min-height: 0; background: transparent; }}
GroupedBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: 0; width: 28px; subcontrol-position: center right; }}
QComboBox::down-arrow {{ width: 0; height: 0; image: none; }}
QComboBox QAbstractItemView {{
  background: {t.bg}; color: {t.text}; border: 1px solid {t.border}; outline: 0; padding: 4px;
  selection-background-color: {t.accent_soft}; selection-color: {t.text};
}}
QComboBox QAbstractItemView::item {{ min-height: {small}px; padding: 0 6px; }}
QListWidget {{
  background: {t.bg}; color: {t.text}; border: 1px solid {t.border}; border-radius: {CONTROL_RADIUS}px; outline: 0;
  padding: 4px;
}}
QListWidget::item {{ min-height: {small - 4}px; padding: 0 6px; border-radius: 4px; }}
QListWidget::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QComboBox[state="focus"] {{ border-color: {t.accent}; }}
QListWidget:focus {{ border-color: {t.accent}; }}
QLineEdit[state="error"], QComboBox[state="error"] {{ border-color: {t.err}; }}
QLineEdit[small="true"] {{ min-height: {small}px; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {t.muted}; background: {t.surface}; }}
QComboBox QLineEdit:focus {{ border: 0; }}
QCheckBox, QRadioButton {{ color: {t.text}; spacing: 10px; background: transparent; }}
"""


def _focused(t: Tokens) -> str:
    """Give a primary button with the focus a ring; where none would be seen, its colours the other way round."""
    if contrast(t.text, t.accent) >= _SEEN:
        return f"border: 2px solid {t.text};"
    return f"background: {t.bg}; color: {t.accent}; border: 2px solid {t.accent};"


def _buttons(t: Tokens) -> str:
    inner = scaled(BUTTON_HEIGHT) - 2
    small = scaled(SMALL_HEIGHT) - 2
    link, round_ = scaled(22), scaled(28) - 2
    return f"""
QPushButton {{
  background: {t.bg}; color: {t.text}; border: 1px solid {t.border}; border-radius: {CONTROL_RADIUS}px;
  padding: 0 16px; min-height: {inner}px;
}}
QPushButton:hover {{ background: {t.surface}; }}
QPushButton:pressed {{ background: {t.accent_soft}; }}
QPushButton:focus {{ border-color: {t.accent}; }}
QPushButton:disabled {{ color: {t.muted}; background: {t.surface}; }}
QPushButton[kind="primary"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; }}
QPushButton[kind="primary"]:focus {{ {_focused(t)} padding: 0 15px; min-height: {inner - 2}px; }}
QPushButton[kind="primary"]:disabled {{ background: {t.surface}; color: {t.muted}; border-color: {t.border}; }}
QPushButton[small="true"] {{ min-height: {small}px; padding: 0 12px; }}
QPushButton[kind="primary"][small="true"]:focus {{ padding: 0 11px; min-height: {small - 2}px; }}
QPushButton[kind="link"] {{
  background: transparent; color: {t.accent}; border: 1px solid transparent; border-radius: 4px; padding: 0 0;
  min-height: {link}px; text-align: left;
}}
QPushButton[kind="link"]:focus {{ border-color: {t.accent}; }}
QPushButton[kind="link"]:disabled {{ color: {t.muted}; }}
QPushButton[kind="help"] {{
  padding: 0; border-radius: {scaled(13)}px; color: {t.accent};
  min-width: {round_}px; max-width: {round_}px; min-height: {round_}px; max-height: {round_}px;
}}
QToolButton {{
  background: transparent; border: 1px solid transparent; border-radius: 4px; color: {t.accent}; padding: 2px;
}}
QToolButton:focus {{ border-color: {t.accent}; }}
"""


def _cards(t: Tokens) -> str:
    filled = {"info": t.accent_soft, "error": t.err_soft, "warning": t.warn_soft, "ok": t.ok_soft}
    rules = [
        f"Card {{ background: {t.bg}; border: 1px solid {t.border}; border-radius: {CARD_RADIUS}px; }}",
        f"Chip {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: 10px; color: {t.muted};"
        " padding: 0 7px; }",
        f'Chip[kind="warning"] {{ background: {t.warn_soft}; border-color: {t.warn}; color: {t.text}; }}',
        f'QFrame[rule="below"] {{ border: 0; border-bottom: 1px solid {t.border}; background: transparent; }}',
        'QFrame[rule="none"] { border: 0; background: transparent; }',
    ]
    rules += [
        f'Card[kind="{kind}"] {{ background: {soft}; border-color: {t.card_border}; }}'
        for kind, soft in filled.items()
    ]
    return "\n".join(rules)


def _bars(t: Tokens) -> str:
    return f"""
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {t.border}; border-radius: 3px; min-height: 32px; margin: 0 2px; }}
QScrollBar::handle:vertical:hover {{ background: {t.muted}; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {t.border}; border-radius: 3px; min-width: 32px; margin: 2px 0; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
