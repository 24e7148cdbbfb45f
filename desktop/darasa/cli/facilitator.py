"""`darasa facilitator`: the account that looks after this computer."""

import argparse

from darasa.cli.gate import add_passphrase_option, ask_secret, opened, require_account, sign_in

_CODE = """\
The recovery code, shown only this once:

    {code}

Write it on paper and keep it where learners do not find it. It lets in who forgot the passphrase.
"""


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its three actions to the `darasa` parser."""
    parser = subparsers.add_parser(
        "facilitator", help="set up or change the account that looks after this computer", description=__doc__
    )
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, run, text in (
        ("set-up", _set_up, "choose a passphrase, and get the recovery code"),
        ("change", _change, "choose another passphrase"),
        ("recover", _recover, "choose another passphrase by the recovery code, and get the next code"),
    ):
        action = actions.add_parser(name, help=text, description=text)
        add_passphrase_option(action)
        action.set_defaults(run=run)


def _set_up(arguments: argparse.Namespace) -> int:
    from darasa.people.errors import FacilitatorExistsError

    with opened(arguments) as workspace:
        if workspace.facilitators.exists:
            raise FacilitatorExistsError
        passphrase = ask_secret(arguments, "DARASA_PASSPHRASE", "A passphrase: ", "The same again: ")
        print(_CODE.format(code=workspace.facilitators.set_up(passphrase)))
    return 0


def _change(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        warrant = sign_in(workspace, arguments)
        workspace.facilitators.change(warrant, _new_passphrase(arguments))
    print("From now on the new passphrase counts.")
    return 0


def _recover(arguments: argparse.Namespace) -> int:
    with opened(arguments) as workspace:
        require_account(workspace)
        code = ask_secret(arguments, "DARASA_RECOVERY_CODE", "The recovery code: ")
        print(_CODE.format(code=workspace.facilitators.recover(code, _new_passphrase(arguments))))
    return 0


def _new_passphrase(arguments: argparse.Namespace) -> str:
    return ask_secret(arguments, "DARASA_NEW_PASSPHRASE", "The new passphrase: ", "The same again: ")
