/** What stands in the history where an owner, who knew the password, chose another: nobody else can say it of an account. */
export const ownChange = '本人更换密码'
